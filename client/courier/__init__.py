"""The only code with a network: delivers sealed records and asks list gateways."""
