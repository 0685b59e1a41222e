namespace Okoshi.App.Sentences;

/// <summary>丁寧な日本語 The polite voice; it says everything.</summary>
internal static class PoliteJapanese
{
    public static SentenceBook Book { get; } =
        new[]
        {
            RegionSentences.AddTo,
            OpportunitySentences.AddTo,
            EvidenceSentences.AddTo,
            SuppositionSentences.AddTo,
            SupportSentences.AddTo,
            PushSentences.AddTo,
            AccompanySentences.AddTo,
        }.Aggregate(new SentenceBook(), (book, add) => add(book));
}
