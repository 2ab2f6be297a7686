"""All that may leave: the closed record, its outbox, its ledger, its audit log, its receipt."""
