package nl.kwartier.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What is refused, and why. */
public final class Refusals {
    private Refusals() {}

    public static Refusal refused(ErrorCode code, ThrowingCallable attempt) {
        Throwable thrown = catchThrowable(attempt);
        assertThat(thrown).isInstanceOf(Refusal.class);
        Refusal refusal = (Refusal) thrown;
        assertThat(refusal.code()).isEqualTo(code);
        return refusal;
    }

    public static ListAssert<String> fieldsRefused(ThrowingCallable attempt) {
        return assertThat(refused(ErrorCode.FIELD, attempt).problems().stream()
                .map(FieldProblem::field)
                .toList());
    }
}
