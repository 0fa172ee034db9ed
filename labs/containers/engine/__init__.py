"""A Docker engine with images for machines that have neither, such as those of CI."""
