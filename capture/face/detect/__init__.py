"""Face detectors, one file each: pictures in, faces with five landmarks out."""
