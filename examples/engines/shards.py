#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""shards.py FILE

What the trades of JSON Lines come to, by a cluster of ClickHouse: two servers
on 127.0.0.1, each with its half of them, and a table over both. They have
ports that are free, keep what they keep in a folder of their own, and are
stopped, and the folder removed, however this ends.
"""
import ctypes
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

PATIENCE = 60  # seconds, for a server to answer

CONFIG = """<yandex>
    <logger><level>warning</level><log>{folder}/log</log>
        <errorlog>{folder}/errors</errorlog></logger>
    <listen_host>127.0.0.1</listen_host>
    <tcp_port>{port}</tcp_port>
    <path>{folder}/data/</path>
    <tmp_path>{folder}/tmp/</tmp_path>
    <mark_cache_size>67108864</mark_cache_size>
    <users_config>{folder}/users.xml</users_config>
    <default_profile>default</default_profile>
    <default_database>default</default_database>
    <macros><folder>{folder}</folder></macros>
    <remote_servers><trades>{shards}</trades></remote_servers>
</yandex>
"""
SHARD = """
        <shard><replica><host>127.0.0.1</host><port>{}</port></replica></shard>"""
USERS = """<yandex>
    <profiles><default/></profiles>
    <quotas><default/></quotas>
    <users><default><password/><networks><ip>127.0.0.1</ip></networks>
        <profile>default</profile><quota>default</quota></default></users>
</yandex>
"""

TABLE = """create table {} (
    id UInt64, qty UInt32,
    side Enum8('buy' = 0, 'sell' = 1),
    venue Enum8('XNYS' = 0, 'XNAS' = 1, 'XLON' = 2, 'XTKS' = 3, 'XETR' = 4),
    active UInt8, price Float64, stop Nullable(Float64), at Int64
) engine = {}"""
# No "as": a name would stand for the sum in the sums behind it.
TOTALS = """select count(), sum(id), sum(qty), sum(active), count(stop), sum(price)
    from {}"""
VENUES = "select venue, sum(qty) from {} group by venue order by venue"


def end_with_parent():
    """Not even where this is killed does a server stay."""
    pr_set_pdeathsig = 1
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL)


class Server:
    def __init__(self, folder, port, ports):
        os.makedirs(folder)
        for name, text in (
                ("users.xml", USERS),
                ("config.xml", CONFIG.format(
                    folder=folder, port=port,
                    shards="".join(map(SHARD.format, ports))))):
            with open(os.path.join(folder, name), "w") as file:
                file.write(text)
        self.folder, self.port = folder, port
        self.process = subprocess.Popen(
            ["clickhouse-server",
             "--config-file=" + os.path.join(folder, "config.xml")],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, cwd=folder,
            preexec_fn=end_with_parent)

    def ask(self, query, lines=None, **more):
        # What is inserted goes to the shards at once, not some time later.
        return subprocess.run(
            ["clickhouse-client", "--host=127.0.0.1", "--port=%d" % self.port,
             "--insert_distributed_sync=1", "--query=" + query], stdin=lines or subprocess.DEVNULL,
            stdout=subprocess.PIPE, text=True, **more)

    def is_ready(self):
        """False where it has ended, as where another has its port."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            if self.ask("select substitution from system.macros",
                        stderr=subprocess.DEVNULL).stdout.strip() == \
                    self.folder:
                return True
            time.sleep(0.1)
        return False

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def free_ports(count):
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def start(servers, scratch):
    """Two that answer. A port may be taken again before a server has it."""
    for attempt in range(3):
        ports = free_ports(2)
        for number, port in enumerate(ports):
            servers.append(Server("%s/%d.%d" % (scratch, attempt, number),
                                  port, ports))
        if all([server.is_ready() for server in servers]):
            return
        said = [open(os.path.join(server.folder, "errors")).read()[-2000:]
                for server in servers
                if os.path.exists(os.path.join(server.folder, "errors"))]
        while servers:
            servers.pop().stop()
    sys.exit("no server starts\n" + "\n".join(said))


def totals(server, table):
    numbers = server.ask(TOTALS.format(table), check=True).stdout.split()
    told = dict(zip(("trades", "id", "qty", "active", "stops"),
                    map(int, numbers)))
    told["price"] = float(numbers[-1])
    told["venues"] = {
        venue: int(qty) for venue, qty in map(str.split, server.ask(
            VENUES.format(table), check=True).stdout.splitlines())}
    return told


def main():
    if not shutil.which("clickhouse-server") or \
            not shutil.which("clickhouse-client"):
        sys.exit("clickhouse-server and clickhouse-client are not installed")
    # A signal ends Python as an exception does, by what finally: says.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    servers = []
    with tempfile.TemporaryDirectory() as scratch:
        try:
            start(servers, scratch)
            for server in servers:
                server.ask(TABLE.format(
                    "half", "MergeTree() order by id"), check=True)
            first = servers[0]
            first.ask(TABLE.format(
                "trade", "Distributed(trades, default, half, id)"),
                check=True)
            with open(sys.argv[1]) as lines:
                first.ask("insert into trade format JSONEachRow", lines,
                          check=True)
            print(json.dumps(totals(first, "trade")))
            for server in servers:
                print(totals(server, "half")["trades"], "trades on port",
                      server.port, file=sys.stderr)
        finally:
            for server in servers:
                server.stop()


main()
