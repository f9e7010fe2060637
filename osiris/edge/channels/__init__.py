"""Every notice that leaves the box: Slack, Teams, PagerDuty, e-mail and more through Apprise, a
signed webhook, syslog. What sends runs in a process of its own, one for each message."""

from osiris.edge.channels.process import check, send
from osiris.edge.channels.schemes import fault, services

__all__ = ["check", "fault", "send", "services"]
