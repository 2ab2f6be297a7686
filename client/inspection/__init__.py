"""The flow of one inspection: its events, its checks, the policy and the decision."""
