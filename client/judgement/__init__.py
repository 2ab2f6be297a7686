"""From outcomes to advice: the closed list of checks, the policy, and what a person can decide."""
