"""Our own converters of published weights; used when a pack is installed, never in the booth."""
