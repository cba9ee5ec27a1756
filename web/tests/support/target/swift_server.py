"""OpenStack Swift with its S3 API, whole, in one process: proxy, account, container and object server over a folder.

Usage: swift_server.py FOLDER. Prints its port as a line, then serves until it is stopped. FOLDER must be empty, on a file
system with extended attributes. For tests alone: one copy of everything, one user (clinic:site), one key (below).
"""

import os
import sys

import eventlet

eventlet.monkey_patch()

from eventlet import wsgi  # noqa: E402
from swift.account.server import AccountController  # noqa: E402
from swift.common import utils  # noqa: E402
from swift.common.ring import RingBuilder  # noqa: E402
from swift.common.storage_policy import reload_storage_policies  # noqa: E402
from swift.common.wsgi import loadapp  # noqa: E402
from swift.container.server import ContainerController  # noqa: E402
from swift.obj.server import ObjectController  # noqa: E402

SWIFT = """
[swift-hash]
swift_hash_path_suffix = tests

[storage-policy:0]
name = only
default = yes
"""

PROXY = """
[DEFAULT]
swift_dir = {folder}
log_level = ERROR

[pipeline:main]
pipeline = catch_errors cache s3api tempauth proxy-server

[filter:catch_errors]
use = egg:swift#catch_errors

[filter:cache]
paste.filter_factory = swift_server:cache_factory

[filter:s3api]
use = egg:swift#s3api
location = us-east-1

[filter:tempauth]
use = egg:swift#tempauth
user_clinic_site = a-key-for-tests .admin

[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
"""


class Cache:
    """Stands in for memcached, which Swift keeps sign-ins in."""

    def __init__(self):
        self.kept = {}

    def get(self, key, **_):
        return self.kept.get(key)

    def set(self, key, value, **_):
        self.kept[key] = value

    def incr(self, key, delta=1, **_):
        self.kept[key] = self.kept.get(key, 0) + delta
        return self.kept[key]

    def delete(self, key, **_):
        self.kept.pop(key, None)


def cache_factory(_global_conf, **_):
    cache = Cache()

    def around(app):
        def call(env, start_response):
            env["swift.cache"] = cache
            return app(env, start_response)

        return call

    return around


def write(file, text):
    with open(file, "w") as handle:
        handle.write(text)
    return file


def main(folder):
    utils.SWIFT_CONF_FILE = write(os.path.join(folder, "swift.conf"), SWIFT)
    utils.validate_configuration()
    reload_storage_policies()

    devices = os.path.join(folder, "devices")
    os.makedirs(os.path.join(devices, "disk"))
    conf = {"devices": devices, "swift_dir": folder, "mount_check": "false", "log_level": "ERROR"}
    logger = utils.get_logger(conf, log_route="swift")
    servers = {"account": AccountController, "container": ContainerController, "object": ObjectController}
    for name, controller in servers.items():
        socket = eventlet.listen(("127.0.0.1", 0))
        builder = RingBuilder(6, 1, 1)
        place = {"id": 0, "region": 1, "zone": 1, "ip": "127.0.0.1", "device": "disk", "weight": 1}
        builder.add_dev({**place, "port": socket.getsockname()[1]})
        builder.rebalance()
        builder.get_ring().save(os.path.join(folder, name + ".ring.gz"))
        eventlet.spawn(wsgi.server, socket, controller(conf, logger), log_output=False)

    proxy = loadapp(write(os.path.join(folder, "proxy-server.conf"), PROXY.format(folder=folder)))
    socket = eventlet.listen(("127.0.0.1", 0))
    print(socket.getsockname()[1], flush=True)
    wsgi.server(socket, proxy, log_output=False)


if __name__ == "__main__":
    main(sys.argv[1])
