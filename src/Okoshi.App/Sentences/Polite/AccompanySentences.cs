using Okoshi.Engine.Accompany;

namespace Okoshi.App.Sentences;

/// <summary>Stage 6 in polite Japanese.</summary>
internal static class AccompanySentences
{
    /// <summary>What is said about holidays beside every day.</summary>
    public const string Holidays = "祝日と窓口の休みは確かめていません。";

    public static SentenceBook AddTo(SentenceBook book) =>
        book.Case<DayRemark>(d =>
            d.MovedFrom is { } day
                ? $"数えた日が{(day == DayOfWeek.Saturday ? "土曜日" : "日曜日")}なので、次の月曜日にしました。{Holidays}"
                : Holidays
        );
}
