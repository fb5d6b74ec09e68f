// Completes what was generated: inside Kwartier's own repository its place and the lists that name every programme, elsewhere the files that
// a folder on its own needs.
import java.nio.file.Files
import java.nio.file.Path
import java.util.regex.Pattern
import javax.lang.model.SourceVersion

Path folder = Path.of(request.outputDirectory).toAbsolutePath().normalize().resolve(request.artifactId)
String id = request.properties.getProperty('id')
String artifact = 'nl.kwartier.plugin.' + id.replace('-', '')

/** The tool asks again for a wrong answer at the keyboard alone, not for one on the command line. */
String objection(Path folder, String artifact) {
    String id = request.properties.getProperty('id')
    if (!(id ==~ /[a-z][a-z0-9]*(-[a-z0-9]+)*/) || id.length() > 40) {
        return "'${id}' cannot be the id of a programme. Use at most 40 small letters, digits and hyphens, such as samen-koken."
    }
    if (request.artifactId != id) {
        return 'The folder of a programme has the name of its id. Leave out artifactId.'
    }
    if (!SourceVersion.isName(artifact) || meansSomethingElse(folder, request.properties.getProperty('className'))) {
        return "The id '${id}' gives a class or a package with a name that has a meaning already. Choose another id, such as ${id}-groep."
    }
    return objectionToTitle(request.properties.getProperty('title'))
}

String objectionToTitle(String title) {
    if (title.contains('\uFFFD')) {
        return 'This terminal does not pass on every character of the title. Use plain letters, and mend the title in the class afterwards.'
    }
    if (title.isBlank() || title.length() > 60 || title =~ /[<>\\$\p{Cntrl}]/) {
        return "'${title}' cannot be the title of a programme. Use 1 to 60 characters, without < > \\ and \$."
    }
    return null
}

/** Whether the made code would mean its own class where it means one of Kwartier, of JUnit or of Java. */
boolean meansSomethingElse(Path folder, String className) {
    boolean ofJava = true
    try {
        Class.forName('java.lang.' + className)
    } catch (ClassNotFoundException none) {
        ofJava = false
    }
    def used = Pattern.compile('import [\\w.]+\\.' + className + ';')
    return ofJava || sources(folder).any { used.matcher(Files.readString(it)).find() }
}

List<Path> sources(Path folder) {
    return files(folder).findAll { it.toString().endsWith('.java') }
}

List<Path> files(Path folder) {
    return Files.walk(folder).withCloseable { all -> all.filter { Files.isRegularFile(it) }.toList() }
}

/** Nothing of what was refused stays behind, except in a folder with files of before. */
void remove(Path folder) {
    def begin = request.projectBuildingRequest.buildStartTime.time
    if (files(folder).every { Files.getLastModifiedTime(it).toMillis() >= begin }) {
        folder.toFile().deleteDir()
    }
}

void change(Path file, Closure<String> how) {
    Files.writeString(file, how(Files.readString(file)))
}

/** A text with a block behind the last match of a pattern. */
String behindLast(String text, Pattern pattern, String block) {
    def found = pattern.matcher(text)
    int end = -1
    while (found.find()) {
        end = found.end()
    }
    return end < 0 ? text : text.substring(0, end) + block + text.substring(end)
}

void dependOn(String artifact, Path pom, String indent, String version) {
    def known = Pattern.compile('(?s)\n' + indent + '<dependency>\\s*<groupId>nl\\.kwartier</groupId>\\s*'
            + '<artifactId>nl\\.kwartier\\.plugin\\.\\w+</artifactId>.*?</dependency>')
    change(pom) { text ->
        behindLast(text, known, "\n${indent}<dependency>\n${indent}  <groupId>nl.kwartier</groupId>\n"
                + "${indent}  <artifactId>${artifact}</artifactId>\n${version}${indent}</dependency>")
    }
}

void comeAlong(Path folder, Path plugins, String id, String artifact) {
    Files.move(folder, plugins.resolve(id))
    // What the parent says already.
    change(plugins.resolve(id).resolve('pom.xml')) { text ->
        text.replaceFirst('\\s*<relativePath />', '')
                .replaceFirst('(</parent>)\\s*<groupId>[^<]*</groupId>', '$1')
                .replaceFirst('(<artifactId>' + Pattern.quote(artifact) + '</artifactId>)\\s*<version>[^<]*</version>', '$1')
                .replaceFirst('(?s)\\s*<organization>.*?</organization>', '')
    }
    change(plugins.resolve('pom.xml')) { text ->
        behindLast(text, ~/\n    <module>[^<]*<\/module>/, "\n    <module>${id}</module>")
    }
    Path root = plugins.parent
    dependOn(artifact, root.resolve('pom.xml'), '      ', '        <version>${kwartier.version}</version>\n')
    dependOn(artifact, root.resolve('launcher/pom.xml'), '    ', '')
    change(root.resolve('launcher/src/main/resources/programmes.txt')) { text ->
        behindLast(text, ~/nl\.kwartier\.plugin\.\w+\.jar\n/, artifact + '.jar\n')
    }
}

void standAlone(Path folder) {
    // The compiler of the checks in the build runs inside Maven and must be let in there.
    def exported = ['api', 'file', 'main', 'model', 'parser', 'processing', 'tree', 'util']
    def options = exported.collect { "--add-exports=jdk.compiler/com.sun.tools.javac.${it}=ALL-UNNAMED\n" } +
            ['code', 'comp'].collect { "--add-opens=jdk.compiler/com.sun.tools.javac.${it}=ALL-UNNAMED\n" }
    Files.createDirectories(folder.resolve('.mvn'))
    Files.writeString(folder.resolve('.mvn/jvm.config'), options.join(''))
    Files.writeString(folder.resolve('.gitignore'), 'target/\n.kwartier/\n')
}

// In Kwartier's own repository it is made in plugins/new-plugin/target/nieuw.
Path plugins = folder.parent.endsWith('new-plugin/target/nieuw') ? folder.parent.parent.parent.parent : null
String wrong = objection(folder, artifact)
if (wrong == null && plugins != null && Files.exists(plugins.resolve(id))) {
    wrong = "There is a folder plugins/${id} already. Choose another id."
}
if (wrong != null) {
    remove(folder)
    throw new IllegalArgumentException(wrong)
}
if (plugins == null) {
    standAlone(folder)
    println "Programme ${id} is in ${folder}."
} else {
    comeAlong(folder, plugins, id, artifact)
    println "Programme ${id} is in plugins/${id}, and comes along in kwartier.jar from the next build on."
}
