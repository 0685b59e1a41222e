namespace Okoshi.App.Sentences;

/// <summary>丁寧な日本語 The polite voice; it says everything.</summary>
internal static class PoliteJapanese
{
    public static SentenceBook Book { get; } =
        SuppositionSentences.AddTo(EvidenceSentences.AddTo(OpportunitySentences.AddTo(RegionSentences.AddTo(new SentenceBook()))));
}
