using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Okoshi.App.Documents;

/// <summary>What Word and Excel files share: text that XML can hold, properties, and the same bytes for the same content.</summary>
internal static class OfficePackage
{
    // The earliest time a zip entry can carry.
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Builds a file in memory. The library stamps the clock on every part; the parts are packed again without it.</summary>
    public static byte[] Build(Action<Stream> build)
    {
        using var draft = new MemoryStream();
        build(draft);
        draft.Position = 0;
        using var final = new MemoryStream();
        using (var source = new ZipArchive(draft, ZipArchiveMode.Read))
        using (var target = new ZipArchive(final, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(Rank).ThenBy(e => e.FullName, StringComparer.Ordinal))
                Copy(entry, target);
        }
        return final.ToArray();
    }

    /// <summary>The text without what XML 1.0 cannot hold (control characters, broken surrogates).</summary>
    public static string Clean(string text)
    {
        if (text.All(c => XmlConvert.IsXmlChar(c)))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = rune.ToString();
            clean.Append(letter.Length == 2 || XmlConvert.IsXmlChar(letter[0]) ? letter : "\uFFFD");
        }
        return clean.ToString();
    }

    /// <summary>Title and maker, without dates: a file made twice from the same data is the same file.</summary>
    public static void WriteProperties(CoreFilePropertiesPart part, string title)
    {
        using var stream = part.GetStream(FileMode.Create);
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        writer.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        writer.WriteElementString("dc", "title", "http://purl.org/dc/elements/1.1/", Clean(title));
        writer.WriteElementString("dc", "creator", "http://purl.org/dc/elements/1.1/", "Okoshi");
        writer.WriteEndElement();
    }

    private static int Rank(ZipArchiveEntry entry) =>
        entry.FullName switch
        {
            "[Content_Types].xml" => 0,
            "_rels/.rels" => 1,
            _ => 2,
        };

    private static void Copy(ZipArchiveEntry entry, ZipArchive target)
    {
        var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
        copy.LastWriteTime = FixedTime;
        using var from = entry.Open();
        using var to = copy.Open();
        from.CopyTo(to);
    }
}
