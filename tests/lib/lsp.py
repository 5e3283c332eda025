# SPDX-License-Identifier: MIT
"""A language server, asked as an editor asks it."""
import json
import pathlib
import subprocess


class Server:
    """A command that speaks the protocol; what it asks about settings is
    answered by these, and by nothing else."""

    def __init__(self, command, folder, settings=None):
        self.number = 0
        self.settings = settings or {}
        self.diagnostics = {}
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, cwd=folder)

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(
            b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def receive(self):
        """The next message; what the server asks is answered here."""
        length = 0
        while True:
            line = self.process.stdout.readline()
            if not line:
                raise EOFError("the server ended")
            if line == b"\r\n":
                break
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        message = json.loads(self.process.stdout.read(length))
        if message.get("method") == "workspace/configuration":
            self.send({"id": message["id"], "result": [
                self.settings.get(item["section"]) for item in
                message["params"]["items"]]})
        elif message.get("method") and "id" in message:
            self.send({"id": message["id"], "result": None})
        elif message.get("method") == "textDocument/publishDiagnostics":
            params = message["params"]
            self.diagnostics[params["uri"]] = params["diagnostics"]
        return message

    def ask(self, method, params):
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        while True:
            message = self.receive()
            if message.get("id") == self.number and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def tell(self, method, params):
        self.send({"method": method, "params": params})

    def start(self, root, capabilities):
        self.ask("initialize", {
            "processId": None, "rootUri": pathlib.Path(root).as_uri(),
            "capabilities": capabilities,
            "initializationOptions": {"settings": self.settings}})
        self.tell("initialized", {})
        if self.settings:
            self.tell("workspace/didChangeConfiguration",
                      {"settings": self.settings})

    def open(self, uri, language, text):
        self.tell("textDocument/didOpen", {"textDocument": {
            "uri": uri, "languageId": language, "version": 1, "text": text}})

    def hover(self, uri, text, offset):
        """What is said of the place in the text; "" is nothing."""
        answer = self.ask("textDocument/hover", {
            "textDocument": {"uri": uri}, "position": position(text, offset)})
        return answer["contents"]["value"] if answer else ""

    def complete(self, uri, text, offset):
        answer = self.ask("textDocument/completion", {
            "textDocument": {"uri": uri}, "position": position(text, offset)})
        return answer["items"] if isinstance(answer, dict) else answer or []

    def complaints(self, uri):
        while uri not in self.diagnostics:
            self.receive()
        return self.diagnostics[uri]

    def stop(self):
        self.ask("shutdown", None)
        self.tell("exit", None)
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(timeout=20)


def position(text, offset):
    before = text[:offset]
    return {"line": before.count("\n"),
            "character": len(before) - before.rfind("\n") - 1}
