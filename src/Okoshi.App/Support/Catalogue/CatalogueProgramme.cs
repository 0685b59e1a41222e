using Okoshi.App.Data;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Catalogue;

/// <summary>How a programme came into the catalogue.</summary>
public enum ProgrammeOrigin
{
    /// <summary>担当が書いた</summary>
    Authored,

    /// <summary>一覧から取り込んだ</summary>
    Imported,
}

/// <summary>How far a version has come. Whether a programme has ended says its time line, not its version.</summary>
public enum VersionState
{
    /// <summary>下書き</summary>
    Draft,

    /// <summary>確認待ち</summary>
    InReview,

    /// <summary>公開ずみ</summary>
    Published,
}

/// <summary>制度 A programme of the catalogue. What it says stands in its versions, when it stood in its periods.</summary>
public sealed class CatalogueProgramme : IEdited
{
    public Guid Id { get; init; }

    /// <summary>
    /// 制度番号: own number, or the number of the list that it came from. A key of the region pack takes the pack's programme over.
    /// </summary>
    public string Key { get; init; } = "";

    /// <summary>
    /// Organisation whose members write it; null for imported ones that none has taken over, which only administrators change.
    /// </summary>
    public Guid? OrganizationId { get; set; }

    public ProgrammeOrigin Origin { get; init; }

    /// <summary>Format of the list that it came from, such as <c>jgrants</c>; empty for authored ones.</summary>
    public string OriginFormat { get; init; } = "";

    public DateTimeOffset CreatedAt { get; init; }

    /// <inheritdoc/>
    public Guid RowVersion { get; set; }

    /// <summary>Number of the catalogue under which what stands of it changed last; 0 while nothing was published.</summary>
    public long ChangedIn { get; set; }

    public List<ProgrammeVersion> Versions { get; init; } = [];

    public List<ProgrammePeriod> Periods { get; init; } = [];

    public List<ProgrammeConfirmation> Confirmations { get; init; } = [];

    /// <summary>What its list said after people had begun to write here.</summary>
    public List<SourceEdition> Editions { get; init; } = [];

    /// <summary>Whether people wrote a version of it here, published or not: a list never writes over that.</summary>
    public bool IsWrittenHere => Versions.Any(v => v.SourceFile.Length == 0);
}

/// <summary>制度の版 What a programme says. It may change while it is a draft, and never after it was published.</summary>
public sealed class ProgrammeVersion
{
    public Guid Id { get; init; }
    public Guid ProgrammeId { get; init; }

    /// <summary>From 1 without a gap.</summary>
    public int Number { get; init; }

    public VersionState State { get; set; }

    /// <summary>Name, as it also stands in the texts: for lists and search.</summary>
    public string Title { get; set; } = "";

    public ServesKind Serves { get; set; }

    /// <summary>
    /// Texts by column of DS-451-4 as JSON; columns of the source that the standard does not have stand under their own names.
    /// </summary>
    public string Texts { get; set; } = "{}";

    /// <summary>
    /// Conditions, amounts, ties and sources as JSON, written as in a pack's rules; see <see cref="ConditionsDocument"/>.
    /// </summary>
    public string Conditions { get; set; } = "{}";

    /// <summary>First day on which the version is meant to stand.</summary>
    public DateOnly ValidFrom { get; set; }

    /// <summary>Last day; null while nothing newer is known.</summary>
    public DateOnly? ValidTo { get; set; }

    /// <summary>Number of the version that this one corrects, for the same days; null for a change from a day on.</summary>
    public int? Corrects { get; set; }

    public Guid? AuthorId { get; set; }
    public Guid? ReviewerId { get; set; }

    /// <summary>
    /// Why it was changed, in the author's words; the public reads it too. Remarks of the check are <see cref="ProgrammeRemark"/>s.
    /// </summary>
    public string Reason { get; set; } = "";

    public DateTimeOffset SavedAt { get; set; }
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>File that it was read from; empty for authored ones.</summary>
    public string SourceFile { get; init; } = "";

    /// <summary>SHA-256 of that file.</summary>
    public string SourceHash { get; init; } = "";
}

/// <summary>
/// 有効期間の記録 From when to when a version stands (有効時間), and from when to when we held that to be so (記録時間).
/// Rows are only added; of an older one nothing changes but the instant at which it was superseded.
/// </summary>
public sealed class ProgrammePeriod
{
    public Guid Id { get; init; }
    public Guid ProgrammeId { get; init; }
    public Guid VersionId { get; init; }
    public DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; init; }
    public DateTimeOffset RecordedAt { get; init; }
    public DateTimeOffset? SupersededAt { get; set; }

    /// <summary>Whether the row was held to be so at an instant; null asks for now.</summary>
    public bool WasKnownAt(DateTimeOffset? instant) => instant is { } at ? RecordedAt <= at && !(SupersededAt <= at) : SupersededAt is null;

    /// <summary>Whether it stands on a day.</summary>
    public bool StandsOn(DateOnly day) => ValidFrom <= day && !(ValidTo < day);
}

/// <summary>年度の確認 Somebody confirmed that the programme goes on as it is written, for a fiscal year. Only added.</summary>
public sealed class ProgrammeConfirmation
{
    public Guid Id { get; init; }
    public Guid ProgrammeId { get; init; }

    /// <summary>年度 (calendar year in which it begins).</summary>
    public int FiscalYear { get; init; }

    public Guid? ConfirmedBy { get; init; }
    public DateTimeOffset RecordedAt { get; init; }
}
