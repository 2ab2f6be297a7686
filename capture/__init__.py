"""Pictures of people: quality and 1:1 comparison. Bytes and arrays in, values out; no devices."""
