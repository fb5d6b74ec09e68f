// Completes what was generated: inside Kwartier's own repository its place and the lists that name every programme, elsewhere the files that
// a folder on its own needs.
import java.nio.file.Files
import java.nio.file.Path
import java.util.regex.Pattern
import javax.lang.model.SourceVersion

Path made = Path.of(request.outputDirectory).toAbsolutePath().normalize().resolve(request.artifactId)
String id = request.properties.getProperty('id')
String title = request.properties.getProperty('title')
String artifact = 'nl.kwartier.plugin.' + id.replace('-', '')
String className = id.split('-').collect { it.capitalize() }.join()

/** The tool asks again for a wrong answer at the keyboard alone, not for one on the command line. */
String objection(String id, String title, boolean nameHasMeaning) {
    if (!(id ==~ /[a-z][a-z0-9]*(-[a-z0-9]+)*/) || id.length() > 40) {
        return "'${id}' cannot be the id of a programme. Use at most 40 small letters, digits and hyphens, such as samen-koken."
    }
    if (nameHasMeaning) {
        return "The id '${id}' gives a class or a package with a name that has a meaning already. Choose another id, such as ${id}-groep."
    }
    return objectionToTitle(title)
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
boolean hasMeaning(Path made, String artifact, String className) {
    if (!SourceVersion.isName(artifact)) {
        return true
    }
    def used = Pattern.compile('import [\\w.]+\\.' + className + ';')
    return isOfJava(className) || sources(made).any { used.matcher(Files.readString(it)).find() }
}

boolean isOfJava(String className) {
    try {
        return Class.forName('java.lang.' + className) != null
    } catch (ClassNotFoundException none) {
        return false
    }
}

List<Path> files(Path folder) {
    return Files.walk(folder).withCloseable { all -> all.filter { Files.isRegularFile(it) }.toList() }
}

List<Path> sources(Path made) {
    return files(made).findAll { it.toString().endsWith('.java') }
}

/** Writes the names into the files and gives the classes their places. */
void complete(Path made, String artifact, String className, Map<String, String> words) {
    files(made).each { file ->
        boolean xml = file.toString().endsWith('.xml')
        change(file) { text ->
            words.inject(text) { done, word, value -> done.replace("@${word}@", xml ? value.replace('&', '&amp;') : value) }
        }
    }
    sources(made).each { file ->
        Path place = Files.createDirectories(file.resolveSibling(artifact.replace('.', '/')))
        Files.move(file, place.resolve(file.fileName.toString().replace('Programme', className)))
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

void comeAlong(Path plugins, String id, String artifact) {
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

if (request.artifactId != 'nieuw-programma') {
    throw new IllegalArgumentException("The folder of a programme has the name of its id. Leave out artifactId, and remove ${made}.")
}
// In Kwartier's own repository it is made in plugins/new-plugin/target/nieuw.
Path plugins = made.parent.endsWith('new-plugin/target/nieuw') ? made.parent.parent.parent.parent : null
Path folder = (plugins ?: made.parent).resolve(id)
String wrong = objection(id, title, hasMeaning(made, artifact, className))
if (wrong == null && Files.exists(folder)) {
    wrong = "There is a folder ${folder} already. Choose another id."
}
if (wrong != null) {
    made.toFile().deleteDir()
    throw new IllegalArgumentException(wrong)
}
// Straight quotes are taken neither by Java nor by a manifest.
String quoted = title.replaceAll('"([^"]*)"', '“$1”').replace('"', '”')
complete(made, artifact, className, [package: artifact, className: className, id: id, title: quoted])
Files.move(made, folder)
if (plugins == null) {
    standAlone(folder)
    println "Programme ${id} is in ${folder}. The folder that Maven names below was only on the way."
} else {
    comeAlong(plugins, id, artifact)
    println "Programme ${id} is in plugins/${id}, and comes along in kwartier.jar from the next build on. The folder that Maven names below was only on the way."
}
