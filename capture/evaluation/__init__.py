"""Error rates of a 1:1 comparison as ISO/IEC 19795-1 asks for them; pure, for faces and fingers."""
