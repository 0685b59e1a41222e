namespace Okoshi.App.Documents;

/// <summary>置き換えた字 Letters that an encoding does not have, with what was written for them and how often.</summary>
public sealed class ReplacedLetters
{
    /// <summary>Stands for a letter that cannot be written at all.</summary>
    public const string Geta = "〓";

    private const int Shown = 30;
    private readonly Dictionary<(string Letter, string Written), int> counts = [];

    /// <summary>In the order in which they came first.</summary>
    public IReadOnlyList<(string Letter, string Written, int Count)> All => [.. counts.Select(c => (c.Key.Letter, c.Key.Written, c.Value))];

    /// <summary>What the reader must be told, a line for each kind; none when every letter was written.</summary>
    public IReadOnlyList<string> Notes
    {
        get
        {
            if (counts.Count == 0)
                return [];
            var lost = All.Where(r => r.Written == Geta).ToArray();
            var reshaped = All.Where(r => r.Written != Geta).ToArray();
            return
            [
                .. lost.Length > 0
                    ? [$"Shift_JIS で書けない字を「{Geta}」に置き換えました：{Words(lost, r => $"{r.Letter}（{r.Count:#,0}）")}。"]
                    : Array.Empty<string>(),
                .. reshaped.Length > 0
                    ?
                    [
                        $"Shift_JIS にない形の字を、近い形で書きました：{Words(reshaped, r => $"{r.Letter}→{r.Written}（{r.Count:#,0}）")}。",
                    ]
                    : Array.Empty<string>(),
                "そのまま残すには UTF-8 を選んでください。",
            ];
        }
    }

    internal void Add(string letter, string written) => counts[(letter, written)] = counts.GetValueOrDefault((letter, written)) + 1;

    private static string Words(
        (string Letter, string Written, int Count)[] letters,
        Func<(string Letter, string Written, int Count), string> words
    ) => string.Join('、', letters.Take(Shown).Select(words)) + (letters.Length > Shown ? $" ほか {letters.Length - Shown:#,0} 字" : "");
}
