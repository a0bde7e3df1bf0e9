#!/usr/bin/env python3
"""Draws the town: writes town.nod.xml and town.edg.xml, which SUMO's netconvert turns into a road network.

A small town of five by four streets with two avenues, inside a ring road with bends. Coordinates are metres
east and north of the scenario's origin. Run it again after changing a number here.
"""
import math
import pathlib

TOWN_SPEED, AVENUE_SPEED, RING_SPEED = 50 / 3.6, 50 / 3.6, 70 / 3.6
COLUMNS, ROWS = [0, 215, 430, 640, 860], [0, 190, 400, 590]
# Streets in old towns are not drawn with a ruler.
SHIFT = {(0, 0): (15, 20), (1, 0): (-10, 5), (3, 0): (12, -8), (4, 0): (-25, 30), (0, 2): (-12, 6), (1, 2): (8, -12),
         (3, 2): (14, 9), (4, 2): (10, -14), (0, 3): (30, -22), (1, 3): (6, 14), (3, 3): (-8, 12), (4, 3): (-30, -18)}
AVENUE_ROW, AVENUE_COLUMN = 1, 2

RING = {"W": (-260, 200), "N": (430, 905), "E": (1140, 210), "S": (430, -330)}
ARCS = {
    ("W", "N"): [(-285, 330), (-265, 470), (-185, 575), (-60, 620), (55, 632), (128, 690), (140, 790), (205, 872),
                 (315, 905)],
    ("N", "E"): [(560, 900), (680, 860), (760, 780), (860, 745), (960, 790), (1065, 775), (1130, 680), (1165, 530),
                 (1165, 360)],
    ("E", "S"): [(1125, 60), (1065, -90), (960, -210), (810, -285), (620, -325)],
    ("S", "W"): [(250, -330), (60, -300), (-90, -225), (-195, -105), (-245, 45)],
}


def spline(points, step=14.0):
    """Catmull-Rom through the points, one vertex about every `step` metres."""
    padded = [points[0]] + points + [points[-1]]
    line = []
    for p0, p1, p2, p3 in zip(padded, padded[1:], padded[2:], padded[3:]):
        pieces = max(1, round(math.dist(p1, p2) / step))
        for i in range(pieces):
            t = i / pieces
            line.append(tuple(
                0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
                for a, b, c, d in zip(p0, p1, p2, p3)))
    return line + [points[-1]]


def street_node(column, row):
    dx, dy = SHIFT.get((column, row), (0, 0))
    return COLUMNS[column] + dx, ROWS[row] + dy


nodes, edges = [], []


def node(name, at, kind):
    nodes.append(f'    <node id="{name}" x="{at[0]:.1f}" y="{at[1]:.1f}" type="{kind}"/>')


def road(a, b, lanes, speed, priority, shape=None):
    for start, end, line in ((a, b, shape), (b, a, shape[::-1] if shape else None)):
        drawn = "" if line is None else ' shape="' + " ".join(f"{x:.1f},{y:.1f}" for x, y in line) + '"'
        edges.append(f'    <edge id="{start}_{end}" from="{start}" to="{end}" numLanes="{lanes}" speed="{speed:.2f}" '
                     f'priority="{priority}"{drawn}/>')


for column in range(5):
    for row in range(4):
        on_avenue = row == AVENUE_ROW or column == AVENUE_COLUMN
        inner = 0 < column < 4 and 0 < row < 3
        node(f"{'ABCDE'[column]}{row}", street_node(column, row), "traffic_light" if on_avenue and inner else "priority")
for name, at in RING.items():
    node(name, at, "traffic_light" if name in "WE" else "priority")

for row in range(4):
    for column in range(4):
        avenue = row == AVENUE_ROW
        road(f"{'ABCDE'[column]}{row}", f"{'ABCDE'[column + 1]}{row}", 2 if avenue else 1,
             AVENUE_SPEED if avenue else TOWN_SPEED, 5 if avenue else 2)
for column in range(5):
    for row in range(3):
        avenue = column == AVENUE_COLUMN
        road(f"{'ABCDE'[column]}{row}", f"{'ABCDE'[column]}{row + 1}", 2 if avenue else 1,
             AVENUE_SPEED if avenue else TOWN_SPEED, 5 if avenue else 2)
for gate, street in (("W", "A1"), ("E", "E1"), ("N", "C3"), ("S", "C0")):
    road(gate, street, 2, AVENUE_SPEED, 5)
for (start, end), between in ARCS.items():
    road(start, end, 2, RING_SPEED, 9, spline([RING[start]] + between + [RING[end]]))

here = pathlib.Path(__file__).parent
(here / "town.nod.xml").write_text("<nodes>\n" + "\n".join(nodes) + "\n</nodes>\n")
(here / "town.edg.xml").write_text("<edges>\n" + "\n".join(edges) + "\n</edges>\n")
