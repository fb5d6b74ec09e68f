package nl.kwartier.workshop.internal.build;

import aQute.bnd.classfile.ClassFile;
import aQute.bnd.classfile.ConstantValueAttribute;
import aQute.bnd.classfile.ElementInfo;
import aQute.bnd.classfile.ExceptionsAttribute;
import aQute.bnd.classfile.MemberInfo;
import aQute.bnd.classfile.PermittedSubclassesAttribute;
import aQute.bnd.classfile.SignatureAttribute;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the compiler sees of a class while it compiles another one: its members, but not what they do. As long as that stays the same, no other
 * class needs to be compiled again.
 */
record Face(String text) {
    static Face of(Path classFile) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(classFile))) {
            ClassFile type = ClassFile.parseClassFile(in);
            Stream<String> lines = Stream.of(
                            Stream.of(type.access + " " + type.this_class + " " + type.super_class + " "
                                    + List.of(type.interfaces) + " " + details(type)),
                            members(type.fields),
                            members(type.methods))
                    .flatMap(part -> part);
            return new Face(lines.collect(Collectors.joining("\n")));
        }
    }

    private static Stream<String> members(MemberInfo[] members) {
        return Arrays.stream(members)
                .filter(member -> !Modifier.isPrivate(member.access))
                .map(member -> member.access + " " + member.name + member.descriptor + " " + details(member));
    }

    private static String details(ElementInfo element) {
        return Arrays.stream(element.attributes)
                .map(attribute -> {
                    if (attribute instanceof ConstantValueAttribute constant) {
                        return "=" + constant.value;
                    } else if (attribute instanceof SignatureAttribute signature) {
                        return signature.signature;
                    } else if (attribute instanceof ExceptionsAttribute thrown) {
                        return List.of(thrown.exceptions).toString();
                    } else if (attribute instanceof PermittedSubclassesAttribute permitted) {
                        return List.of(permitted.classes).toString();
                    }
                    return "";
                })
                .filter(text -> !text.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
