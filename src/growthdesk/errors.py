"""The one kind of error a person can mend, and how it is said."""


class Trouble(Exception):
    """Something in the world is not as it must be, told in a sentence and an advice.

    ``says`` is what is wrong and ``advice`` what to do next; both are whole sentences that
    are shown as they are. They are attributes because Qt rewrites the text of exceptions
    that cross a virtual call.
    """

    def __init__(self, says: str, advice: str) -> None:
        super().__init__(f"{says} {advice}")
        self.says = says
        self.advice = advice
