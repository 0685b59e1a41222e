namespace Okoshi.App.Support.Catalogue;

/// <summary>
/// 元の一覧の版 What a list said of a programme that people write here: it changes nothing by itself, and waits for a decision. Only added;
/// nothing changes later but when it was decided, and by whom.
/// </summary>
public sealed class SourceEdition
{
    public Guid Id { get; init; }
    public Guid ProgrammeId { get; init; }

    /// <summary>Texts by column of DS-451-4 as JSON; those of the edition before where the programme is gone.</summary>
    public string Texts { get; init; } = "{}";

    /// <summary>Day of the list.</summary>
    public DateOnly Day { get; init; }

    /// <summary>The list was whole, and did not have the programme any more.</summary>
    public bool IsGone { get; init; }

    /// <summary>File that it was read from.</summary>
    public string SourceFile { get; init; } = "";

    /// <summary>SHA-256 of that file; empty where the programme is gone.</summary>
    public string SourceHash { get; init; } = "";

    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When somebody took it up or found that it changes nothing; null while it waits.</summary>
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>Who decided; null while it waits, and for what said the same again.</summary>
    public Guid? DecidedBy { get; set; }
}
