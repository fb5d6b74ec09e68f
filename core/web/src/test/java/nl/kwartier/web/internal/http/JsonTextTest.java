package nl.kwartier.web.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    private static final List<String> OURS =
            List.of("type", "status", "title", "detail", "instance", "code", "velden", "kenmerk");

    @Test
    void aDetailNeverTakesThePlaceOfWhatEveryProblemSays() {
        var plain =
                Refusal.of(ErrorCode.CONDITION, "Het team weet het nog niet.").at("plek", "Kies een andere plek.");
        var refusal = plain.with("ontbreekt", List.of("team"));
        for (String name : OURS) {
            refusal = refusal.with(name, "verzonnen");
        }

        var problem = problem(refusal);

        assertThat(problem.remove("ontbreekt").toString()).isEqualTo("[\"team\"]");
        assertThat(problem).isEqualTo(problem(plain));
        assertThat(problem.get("detail").getAsString()).isEqualTo("Het team weet het nog niet.");
    }

    private static JsonObject problem(Refusal refusal) {
        byte[] json = JsonText.problem(409, refusal, "0af7651916cd43dd8448eb211c80319c");
        return JsonParser.parseString(new String(json, UTF_8)).getAsJsonObject();
    }
}
