"""At least 5,000 deeds in a row, after each of which the log is as a plain model says."""

from tests.attack.states import take_steps

EACH = {"edit", "undo", "redo", "reopen", "backup", "restore", "export", "merge"}


def test_any_sequence_of_deeds_leaves_the_log_as_a_plain_model_says() -> None:
    done = take_steps(105, 60, anew=False)
    assert done.total() >= 5_000
    # Which deeds come up is chance, and also a matter of what else is imported: go on for the rarest.
    for _ in range(5):
        if {*done} != EACH:
            done += take_steps(20, 60, anew=True)
    assert {*done} == EACH
