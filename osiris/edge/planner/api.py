"""A service on the internet as a planner: off unless a person wrote its address into config.yaml.

It is shown scrubbed text without the machine's name, over TLS, and answers with one id, which is
held against what is allowed like every other answer. What answers there can change overnight, so no
examination holds and it only ever suggests. The protocol is that of OpenAI's chat completions.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import ssl
from collections.abc import Callable
from dataclasses import replace

import httpx

from osiris.core.planning import candidates, screened
from osiris.core.reading.planner import read_choice, read_completion
from osiris.edge.planner import words
from osiris.model.content import Catalogue
from osiris.model.planner import ESCALATE, Decision, PlannerKind, PlannerState, Question

_LONGEST_ANSWER = 64 * 1024
_MOST_TOKENS = 64
_SECONDS = 20.0


class ApiPlanner:
    """One question at a time. `key` gives the service's key, read from the vault each time."""

    def __init__(
        self,
        url: str,
        model: str,
        key: Callable[[], str],
        catalogue: Catalogue,
        *,
        seconds: float = _SECONDS,
    ) -> None:
        self._url = url.rstrip("/") + "/chat/completions"
        self._model = model
        self._key = key
        self._catalogue = catalogue
        self._seconds = seconds

    def state(self) -> PlannerState:
        """What is asked. Nothing is sent."""
        return PlannerState(
            kind=PlannerKind.API,
            ready=True,
            model=hashlib.sha256(f"{self._url} {self._model}".encode()).hexdigest(),
            why=f"{self._model} is a service on the internet, so it only suggests.",
            may_act=False,
        )

    async def decide(self, question: Question) -> Decision:
        """Its suggestion, or the fault as a Decision."""
        asked = replace(question, host="")
        decision = screened(asked) or await self._asked(asked)
        return replace(decision, model=self.state().model, kind=PlannerKind.API, acts=False)

    def close(self) -> None:
        """Nothing is kept open between two questions."""

    async def _asked(self, question: Question) -> Decision:
        allowed = candidates(self._catalogue, question).runbooks
        if not allowed:
            return _person("no_candidate", "No runbook fits this machine and this check.")
        before, after = words.around({r: self._catalogue.runbooks[r].title for r in allowed})
        prompt = f"{before}{json.dumps(words.incident(question))}{after}"
        try:
            async with asyncio.timeout(self._seconds):
                answer = await self._post(prompt)
        except TimeoutError:
            return _person("deadline", "The service gave no answer in time.", prompt)
        except _Refused as refused:
            return _person(refused.code, str(refused), prompt)
        choice = read_choice(answer.encode(), allowed)
        if choice is None:
            return _person(
                "unreadable", "The service's answer was not one that can be read.", prompt
            )
        says = "asks for a person" if choice == ESCALATE else f"names {choice}"
        return Decision(
            runbook=choice,
            ppm=0,
            acts=False,
            code="unsure" if choice == ESCALATE else "ceiling",
            reason=f"{self._model} {says}; it gives no probability.",
            prompt=prompt,
        )

    async def _post(self, prompt: str) -> str:
        """What the service wrote. Raises _Refused."""
        body = {
            "model": self._model,
            "messages": [{"role": "user", "content": prompt}],
            "temperature": 0,
            "max_tokens": _MOST_TOKENS,
        }
        headers = {"Authorization": f"Bearer {self._key()}"}
        try:
            # No redirect, proxy or .netrc: the text goes to the address that a person wrote down.
            async with (
                httpx.AsyncClient(
                    trust_env=False, follow_redirects=False, timeout=self._seconds
                ) as client,
                client.stream("POST", self._url, json=body, headers=headers) as response,
            ):
                if response.status_code != httpx.codes.OK:
                    raise _Refused("absent", f"The service answered {response.status_code}.")
                return read_completion(await _read(response))
        except httpx.TimeoutException:
            raise TimeoutError from None
        except (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError):
            raise _Refused("absent", "The service cannot be reached.") from None
        except ValueError:
            raise _Refused(
                "unreadable", "The service's answer was not one that can be read."
            ) from None


class _Refused(Exception):
    """No answer, as the code of a Decision and a sentence."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code


async def _read(response: httpx.Response) -> bytes:
    """The body. Raises ValueError where it is larger than an answer can be."""
    held = b""
    async for part in response.aiter_bytes(8192):
        held += part
        if len(held) > _LONGEST_ANSWER:
            raise ValueError("too large")
    return held


def _person(code: str, reason: str, prompt: str = "") -> Decision:
    return Decision(runbook=ESCALATE, ppm=0, acts=False, code=code, reason=reason, prompt=prompt)
