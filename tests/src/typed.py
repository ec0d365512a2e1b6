"""Runs a program on a terminal of its own and types what a person would, each answer after its question.

In: {"command": […], "answers": [[question, answer, hidden], …]}. Out: {"status": …, "shown": …}.
"""
import json
import os
import pty
import select
import sys
import termios
import time

LIMIT = 60
job = json.load(sys.stdin)
child, terminal = pty.fork()
if child == 0:
    os.execvp(job["command"][0], job["command"])

deadline = time.monotonic() + LIMIT
shown = b""


def read():
    """Whether the program still had something to say."""
    global shown
    if time.monotonic() > deadline:
        sys.exit(f"the program still runs; it showed {shown!r}")
    if not select.select([terminal], [], [], 0.05)[0]:
        return True
    try:
        piece = os.read(terminal, 65536)
    except OSError:
        piece = b""
    shown += piece
    return piece != b""


def is_hidden():
    return not termios.tcgetattr(terminal)[3] & termios.ECHO


seen = 0
for question, answer, hidden in job["answers"]:
    # The question is shown before the program stops showing what is typed.
    while question.encode() not in shown[seen:] or is_hidden() != hidden:
        if not read():
            sys.exit(f"the program ended without asking {question!r}; it showed {shown!r}")
    seen = len(shown)
    os.write(terminal, answer.encode() + b"\n")
while read():
    pass
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
json.dump({"status": status, "shown": shown.decode().replace("\r\n", "\n")}, sys.stdout)
