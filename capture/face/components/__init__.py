"""Quality of a face picture by the components of ISO/IEC 29794-5, one subject a file.

A component that this program cannot measure is listed as a failure to assess, never as 0.
"""
