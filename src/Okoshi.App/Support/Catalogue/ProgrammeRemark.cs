using Okoshi.App.Access;
using Okoshi.App.Japanese;
using Okoshi.App.Writing;

namespace Okoshi.App.Support.Catalogue;

/// <summary>What a remark goes with.</summary>
public enum RemarkKind
{
    /// <summary>書きこみ</summary>
    Said,

    /// <summary>差し戻し</summary>
    Returned,
}

/// <summary>
/// 確認のやりとり What those who write a programme and those who check it say to each other. It is kept with the programme, only added to,
/// and stands on no page, export or interface of others: why a version was written says its own <see cref="ProgrammeVersion.Reason"/>.
/// </summary>
public sealed class ProgrammeRemark
{
    /// <summary>Most signs of one remark.</summary>
    public const int LongestText = 2000;

    public Guid Id { get; init; }
    public Guid ProgrammeId { get; init; }

    /// <summary>Number of the version that it is about.</summary>
    public int Version { get; init; }

    public RemarkKind Kind { get; init; }

    /// <summary>Who said it; null for what an operator of the machine said.</summary>
    public Guid? AuthorId { get; init; }

    public string Text { get; init; } = "";
    public DateTimeOffset WrittenAt { get; init; }

    /// <summary>A remark about a version, by whoever asks.</summary>
    internal static ProgrammeRemark Of(ProgrammeVersion version, RemarkKind kind, string text, Actor by, DateTimeOffset now) =>
        new()
        {
            Id = Guid.CreateVersion7(now),
            ProgrammeId = version.ProgrammeId,
            Version = version.Number,
            Kind = kind,
            AuthorId = by.AccountId,
            Text = text.Trim(),
            WrittenAt = now,
        };

    /// <summary>Refuses words that say nothing, or too much.</summary>
    /// <param name="text">The words.</param>
    /// <param name="field">Field of the form that holds them.</param>
    /// <param name="empty">What to say when there are none.</param>
    /// <exception cref="FormProblemsException">They cannot be kept.</exception>
    internal static void Check(string text, string field, string empty)
    {
        if (text.Trim().Length == 0)
            throw new FormProblemsException(field, empty);
        if (Letters.Exceed(text.Trim(), LongestText))
            throw new FormProblemsException(
                field,
                $"一度に書けるのは {LongestText} 文字までです。今は {Letters.Count(text.Trim())} 文字です。二つに分けて書いてください。"
            );
    }
}
