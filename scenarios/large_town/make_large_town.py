#!/usr/bin/env python3
"""Draws a town for as many vehicles as asked, always as dense as the town that ships with chorus.

    scenarios/large_town/make_large_town.py --vehicles 2000 --into /tmp/large
    chorus city --scenario /tmp/large/large_town.toml

A grid of streets, every third one an avenue with two lanes each way, lights where two avenues cross. The shipped
town has 164 vehicles on 1450 m by 1235 m, 92 to the square kilometre; here the number of blocks follows from that.
Without options it writes the large town of 1,000 vehicles that lies beside it.
"""
import argparse
import math
import pathlib
import shutil

BLOCK_M = 210
VEHICLES_PER_KM2 = 92
STREET_SPEED = 50 / 3.6
AVENUE_EVERY = 3
HERE = pathlib.Path(__file__).parent

arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
arguments.add_argument("--vehicles", type=int, default=1000, help="one of them is yours (default: 1000)")
arguments.add_argument("--into", type=pathlib.Path, default=HERE, help="folder for the files (default: beside this)")
given = arguments.parse_args()
if not 2 <= given.vehicles <= 5001:
    arguments.error("--vehicles must be between 2 and 5001")

blocks = given.vehicles / VEHICLES_PER_KM2 * 1e6 / BLOCK_M**2
columns = max(2, round(math.sqrt(blocks)))
rows = max(2, round(blocks / columns))


def name(column, row):
    return f"c{column}r{row}"


def avenue(number):
    return number % AVENUE_EVERY == 1


nodes, edges = [], []
for column in range(columns + 1):
    for row in range(rows + 1):
        # Streets are not drawn with a ruler, and not all junctions wait for one another's beat.
        x = column * BLOCK_M + 14 * math.sin(2.1 * column + 1.3 * row)
        y = row * BLOCK_M + 14 * math.sin(1.7 * column + 2.9 * row)
        kind = "traffic_light" if avenue(column) and avenue(row) else "priority"
        nodes.append(f'    <node id="{name(column, row)}" x="{x:.1f}" y="{y:.1f}" type="{kind}"/>')


def road(start, end, is_avenue):
    lanes, priority = (2, 5) if is_avenue else (1, 2)
    for a, b in ((start, end), (end, start)):
        edges.append(f'    <edge id="{a}_{b}" from="{a}" to="{b}" numLanes="{lanes}" speed="{STREET_SPEED:.2f}" '
                     f'priority="{priority}"/>')


for row in range(rows + 1):
    for column in range(columns):
        road(name(column, row), name(column + 1, row), avenue(row))
for column in range(columns + 1):
    for row in range(rows):
        road(name(column, row), name(column, row + 1), avenue(column))


def along(*junctions):
    return [f"{a}_{b}" for a, b in zip(junctions, junctions[1:])]


# Ours goes round and round the town, on the outermost streets.
corners = [(0, 0), (0, rows), (columns, rows), (columns, 0)]
steps = [(0, 1), (1, 0), (0, -1), (-1, 0)]
legs = [along(name(c, r), name(c + dc, r + dr))[0] for (c, r), (dc, dr) in zip(corners, steps)]

types = "../town/town.types.xml" if given.into == HERE else "town.types.xml"
scenario = f'''# A town of {columns} by {rows} blocks, {given.vehicles} vehicles: written by make_large_town.py.
name = "Gitterstadt"
start = "2026-06-01T06:30:00Z"
latitude = 48.7665   # of the point that the road files call 0,0
longitude = 11.4257

[roads]
nodes = "large_town.nod.xml"
edges = "large_town.edg.xml"
types = "{types}"

[traffic]
type = "traffic"
vehicles = {given.vehicles - 1}

[[cast]]
name = "mine"
type = "car"
from = "{legs[0]}"
position_m = 60
round = [{", ".join(f'"{leg}"' for leg in legs[1:] + legs[:1])}]

[random_events]
enabled = true
first_s = 60
pause_min_s = 25
pause_max_s = 60
'''

given.into.mkdir(parents=True, exist_ok=True)
(given.into / "large_town.nod.xml").write_text("<nodes>\n" + "\n".join(nodes) + "\n</nodes>\n")
(given.into / "large_town.edg.xml").write_text("<edges>\n" + "\n".join(edges) + "\n</edges>\n")
(given.into / "large_town.toml").write_text(scenario)
if given.into != HERE:
    shutil.copyfile(HERE.parent / "town/town.types.xml", given.into / "town.types.xml")
