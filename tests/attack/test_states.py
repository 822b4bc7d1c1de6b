"""At least 5,000 deeds in a row, after each of which the log is as a plain model says."""

from tests.attack.states import take_steps


def test_any_sequence_of_deeds_leaves_the_log_as_a_plain_model_says() -> None:
    done = take_steps(105, 60, anew=False)
    assert done.total() >= 5_000
    assert {*done} == {"edit", "undo", "redo", "reopen", "backup", "restore", "export", "merge"}
