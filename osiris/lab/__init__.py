"""A clinic to practise on: real Debian hosts in namespaces of this machine.

    if refused := can_start(cache):  print(refused.text)
    lab = Lab.up(5, folder, cache=cache)      # seconds, once `base(cache)` is built
    lab.hosts[0].address, .port, .host_key    # 127.0.0.1, a free port; sign in as root with lab.key
    lab.run_inside("h1", "systemctl", "stop", "cron")
    lab.cut("h1"); lab.restore("h1")
    lab.down()

Each host is systemd with a real SSH server over a shared Debian tree; what it writes stays in
memory. The clinic has a network of its own, in which the hosts reach each other and nothing else;
this machine's network is not changed, and the only ways in are ports on its loopback.

This is a practice ground and not a security boundary: root in a host is root of this machine with
some capabilities taken away (see watch.DROPPED), so it can break out if it tries. It can by no
accident load kernel modules, set the clock, write to disks or change the kernel's settings; some
of those (host.sh, private_sysctls) are copies that only look like the real ones. auditd cannot run,
because the kernel lets only the machine's own audit daemon in.
"""

from osiris.lab.ability import can_start
from osiris.lab.clinic import CACHE, Lab, down, labs
from osiris.lab.debian import base
from osiris.lab.record import Host

__all__ = ["CACHE", "Host", "Lab", "base", "can_start", "down", "labs"]
