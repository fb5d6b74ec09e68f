package nl.kwartier.web.internal.shape;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.web.Field;

/** A number: whole, or with a comma or point as people type it. */
final class NumberScalar implements Scalar {
    static final NumberScalar INTEGER = new NumberScalar(true, BigDecimal::intValueExact, Integer.MAX_VALUE);
    static final NumberScalar LONG = new NumberScalar(true, BigDecimal::longValueExact, 1e15);
    static final NumberScalar REAL = new NumberScalar(false, BigDecimal::doubleValue, 1e15);

    private final boolean whole;
    private final Function<BigDecimal, Number> convert;
    private final double largest;

    private NumberScalar(boolean whole, Function<BigDecimal, Number> convert, double largest) {
        this.whole = whole;
        this.convert = convert;
        this.largest = largest;
    }

    @Override
    public Object fromText(String text, Field field) {
        try {
            return within(new BigDecimal(text.strip().replace(',', '.')), field);
        } catch (NumberFormatException noNumber) {
            throw new InvalidValue("‘" + text.strip() + "’ is geen getal. Vul een getal in zoals " + example() + ".");
        }
    }

    @Override
    public Object fromJson(JsonElement json, Field field) {
        if (!json.isJsonPrimitive() || !json.getAsJsonPrimitive().isNumber()) {
            throw new InvalidValue("Geef hier een getal, zonder aanhalingstekens.");
        }
        return fromText(json.getAsString(), field);
    }

    private Number within(BigDecimal number, Field field) {
        double size = number.doubleValue();
        if (size < Math.max(field.least(), -largest) || size > Math.min(field.most(), largest)) {
            throw new InvalidValue("Vul een getal in " + bounds(field) + ".");
        }
        if (whole && number.stripTrailingZeros().scale() > 0) {
            throw new InvalidValue("Vul een heel getal in, zoals " + example() + ".");
        }
        return convert.apply(number);
    }

    private String bounds(Field field) {
        boolean below = field.least() > -1e15;
        boolean above = field.most() < 1e15;
        if (below && above) {
            return "van " + dutch(field.least()) + " tot en met " + dutch(field.most());
        }
        return below
                ? "van " + dutch(field.least()) + " of meer"
                : "van " + dutch(Math.min(field.most(), largest)) + " of minder";
    }

    private static String dutch(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private String example() {
        return whole ? "12" : "4,5";
    }

    @Override
    public String toText(Object value) {
        return whole
                ? value.toString()
                : String.format(Locale.ROOT, "%s", value).replace('.', ',');
    }

    @Override
    public void toJson(JsonWriter out, Object value) throws IOException {
        out.value((Number) value);
    }

    @Override
    public JsonObject schema(Field field, Schemas schemas) {
        var schema = Schemas.type(whole ? "integer" : "number");
        if (field.least() > -1e15) {
            schema.addProperty("minimum", field.least());
        }
        if (field.most() < 1e15) {
            schema.addProperty("maximum", field.most());
        }
        return schema;
    }
}
