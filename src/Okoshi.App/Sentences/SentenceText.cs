using Okoshi.Engine.Shared;

namespace Okoshi.App.Sentences;

/// <summary>Remarks of computations in words.</summary>
public static class SentenceText
{
    private static readonly Dictionary<Voice, SentenceBook> Books = new()
    {
        [Voice.Polite] = PoliteJapanese.Book,
        [Voice.Plain] = PlainJapanese.Book,
        [Voice.Brief] = BriefJapanese.Book,
        [Voice.English] = EnglishSentences.Book,
    };

    /// <summary>The remark in a voice; in polite Japanese where the voice leaves it to it.</summary>
    public static string Text(this Remark remark, Voice voice = Voice.Polite)
    {
        // What came as data stands in quotes on English pages: they tell which words are Japanese.
        if (remark is Remark.Quoted quoted)
            return voice == Voice.English && quoted.Text.Length > 0 ? $"“{quoted.Text}”" : quoted.Text;
        return Books[voice].Find(remark)
            ?? Books[Voice.Polite].Find(remark)
            ?? throw new ArgumentOutOfRangeException(nameof(remark), remark.ToString(), "The remark has no sentence.");
    }

    /// <summary>What a code says.</summary>
    public static string Text<TCode>(TCode code, Voice voice = Voice.Polite)
        where TCode : struct, Enum => Remark.Of(code).Text(voice);

    /// <summary>The sentences of a voice.</summary>
    internal static SentenceBook BookOf(Voice voice) => Books[voice];
}
