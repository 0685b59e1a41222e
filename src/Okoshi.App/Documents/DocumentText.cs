namespace Okoshi.App.Documents;

/// <summary>A written document independent of where it is written: docx, print page and report render this.</summary>
public sealed record DocumentText(string Title, IReadOnlyList<DocumentBlock> Blocks)
{
    /// <summary>Date, author's office and the like, under the title.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>Sources at the end, one a line.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}

/// <summary>A part of a document.</summary>
public abstract record DocumentBlock
{
    private DocumentBlock() { }

    /// <summary>A heading of level 1 to 3; the document's title stands above level 1.</summary>
    public sealed record Heading(int Level, string Text) : DocumentBlock;

    public sealed record Paragraph(string Text) : DocumentBlock;

    /// <summary>A list with bullets.</summary>
    public sealed record Items(IReadOnlyList<string> Texts) : DocumentBlock;

    /// <summary>A remark in smaller letters: an assumption, a doubt.</summary>
    public sealed record Note(string Text) : DocumentBlock;

    /// <summary>A table with its own title, notes and sources.</summary>
    public sealed record Table(DocumentTable Content) : DocumentBlock;

    /// <summary>A new page on paper.</summary>
    public sealed record PageBreak : DocumentBlock;
}
