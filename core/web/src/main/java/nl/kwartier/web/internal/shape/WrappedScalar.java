package nl.kwartier.web.internal.shape;

import com.google.gson.JsonObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.web.Field;

/** A record around one text that checks itself, such as a postcode. */
final class WrappedScalar implements Scalar {
    private final Executable maker;
    private final Method accessor;

    private final Method typed;

    private WrappedScalar(Executable maker, Method accessor, Method typed) {
        this.maker = maker;
        this.accessor = accessor;
        this.typed = typed;
    }

    static WrappedScalar of(Class<?> type) throws ReflectiveOperationException {
        Executable maker;
        try {
            maker = type.getMethod("of", String.class);
            if (!Modifier.isStatic(maker.getModifiers())) {
                throw new NoSuchMethodException("of");
            }
        } catch (NoSuchMethodException onlyTheConstructor) {
            maker = type.getDeclaredConstructor(String.class);
        }
        Method accessor = type.getRecordComponents()[0].getAccessor();
        Method typed = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("typed") && method.getParameterCount() == 0)
                .findFirst()
                .orElse(accessor);
        maker.trySetAccessible();
        accessor.trySetAccessible();
        return new WrappedScalar(maker, accessor, typed);
    }

    static boolean fits(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class
                && !type.getRecordComponents()[0].isAnnotationPresent(Field.class);
    }

    @Override
    public Object fromText(String text, Field field) {
        try {
            return maker instanceof Method method
                    ? method.invoke(null, text.strip())
                    : ((Constructor<?>) maker).newInstance(text.strip());
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof InvalidValue invalid) {
                throw invalid;
            }
            throw new IllegalStateException(maker + " failed", refused.getCause());
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(maker + " cannot be called", closed);
        }
    }

    @Override
    public String toText(Object value) {
        return text(accessor, value);
    }

    @Override
    public String toForm(Object value) {
        return text(typed, value);
    }

    private static String text(Method method, Object value) {
        try {
            return (String) method.invoke(value);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(method + " cannot be called", closed);
        }
    }

    @Override
    public JsonObject schema(Field field, Schemas schemas) {
        return Schemas.type("string");
    }
}
