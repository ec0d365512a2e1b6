"""Reads messages as Python's own parser does, and says what is in them as JSON: one list, in the order of the arguments."""

import email
import email.policy
import hashlib
import json
import sys
from email.header import decode_header, make_header
from email.utils import getaddresses


def people(message, old, name):
    """Who is named. The newer parser finds the addresses but leaves a space between encoded words of a name, which RFC 2047
    section 6.2 says to drop (python/cpython issue 128110), so the older one reads the names; both have to agree but for spaces.
    """
    newer = [(a.display_name, a.addr_spec) for a in message[name].addresses]
    older = [(str(make_header(decode_header(shown))), address) for shown, address in getaddresses([old[name]])]
    solid = lambda pairs: [("".join(shown.split()), address) for shown, address in pairs]
    return older if solid(newer) == solid(older) else [newer, older]


def said(path):
    with open(path, "rb") as file:
        raw = file.read()
    message = email.message_from_bytes(raw, policy=email.policy.default)
    old = email.message_from_bytes(raw)
    parts = list(message.walk())
    body = message.get_body(("plain",))
    return {
        "headers": message.keys(),
        "from": people(message, old, "From"),
        "to": people(message, old, "To"),
        "subject": message["Subject"],
        "subject_as_older_programs_read_it": str(make_header(decode_header(old["Subject"]))),
        "date": message["Date"].datetime.isoformat(),
        "id": message["Message-ID"],
        "in_reply_to": message["In-Reply-To"],
        "references": message["References"],
        "unsent": message["X-Unsent"],
        "text": body.get_content().replace("\r\n", "\n"),
        "charset": body.get_content_charset(),
        "encoding": body["Content-Transfer-Encoding"],
        "types": [part.get_content_type() for part in parts],
        "attachments": [
            [part.get_filename(), hashlib.sha256(part.get_content()).hexdigest()] for part in message.iter_attachments()
        ],
        "defects": [str(defect) for part in parts for defect in part.defects]
        + [str(defect) for name in message.keys() for defect in message[name].defects],
        "longest_line": max(len(line) for line in raw.split(b"\r\n")),
        "bare_breaks": raw.replace(b"\r\n", b"").count(b"\r") + raw.replace(b"\r\n", b"").count(b"\n"),
        "ascii_headers": raw.split(b"\r\n\r\n")[0].isascii(),
    }


json.dump([said(path) for path in sys.argv[1:]], sys.stdout)
