"""A Kubernetes cluster for this lab: kind or k3d on a laptop, its programs themselves where there is no Docker.

What it shares with the lab on containers (unpacking Debian's packages, an engine that builds images, comparing the
machine before and after) is imported from there: in the repository that lab is beside this one, in the archive in it.
"""

import sys
from pathlib import Path

LAB = Path(__file__).parents[1]
CONTAINERS = next(place for place in [LAB / "containers", LAB.parent / "containers"] if place.is_dir())
sys.path.append(str(CONTAINERS))
