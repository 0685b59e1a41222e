using Okoshi.App.Context;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Push;
using Okoshi.App.Sentences;

namespace Okoshi.Web.Shared;

/// <summary>One answer as the public page shows it.</summary>
/// <param name="Value">Its key.</param>
/// <param name="Label">Its words.</param>
/// <param name="Note">A short explanation; empty for none.</param>
/// <param name="Icon">Name of its icon; empty for none.</param>
/// <param name="Language">Language of the label, where it is not that of the page; null elsewhere.</param>
public sealed record PublicChoice(string Value, string Label, string Note = "", string Icon = "", string? Language = null);

/// <summary>
/// The three questions as the public pages show them, in the language of the page; their meaning belongs to
/// <see cref="ThreeQuestions"/>. What was answered stands in the address and travels with the browser.
/// </summary>
public sealed class PublicQuestions(RegionContext context, CarriedAnswers carried, PublicLanguage language)
{
    private const char Listed = ',';

    public IReadOnlyList<PublicChoice> Ages() =>
        [.. ThreeQuestions.Ages.Select(a => Choice(a.Key, a.Label, a.Key == "15-17" && !language.IsEnglish ? "高校生など" : ""))];

    public IReadOnlyList<PublicChoice> Interests() =>
        [
            .. ThreeQuestions.Interests(context.Pack).Select(i => Choice(i.Id, i.Label, "", i.Icon.Length > 0 ? i.Icon : i.Id)),
            Choice(ThreeQuestions.NotKnown, "まだ分からない", "", ThreeQuestions.NotKnown),
        ];

    /// <summary>Where somebody lives now.</summary>
    public IReadOnlyList<PublicChoice> Homes() =>
        [.. ThreeQuestions.Homes(context.Pack).Select(p => Choice(p.Key, p.Label, p.Key == "area" ? Nearby() : ""))];

    /// <summary>Where somebody wants to live and work some day, and when.</summary>
    public IReadOnlyList<PublicChoice> Times() =>
        [
            .. ThreeQuestions
                .Times(context.Pack)
                .Select(t =>
                    language.Words.Answers.Time(t.Key, Called(context.Pack.RegionName)) is { } words
                        ? new PublicChoice(t.Key, words)
                        : Choice(t.Key, t.Label, "")
                ),
        ];

    /// <summary>The answers in words, those that are known.</summary>
    public IReadOnlyList<string> Words(ThreeAnswers answers)
    {
        var words = language.Words.Answers;
        var places = ThreeQuestions.Places(context.Pack).Select(p => Choice(p.Key, p.Label, "")).ToList();
        return
        [
            .. Known(Ages(), [answers.Age]),
            .. Known(Interests(), answers.Interests),
            .. Known([.. Homes(), .. places], [answers.Now]).Select(words.Now),
            .. Known(Times(), [answers.When]),
            .. answers.When.Length == 0 ? Known(places, [answers.Place]) : [],
        ];

        static IEnumerable<string> Known(IReadOnlyList<PublicChoice> choices, IReadOnlyList<string> values) =>
            values.Where(v => v != ThreeQuestions.NotKnown).Select(v => choices.FirstOrDefault(c => c.Value == v)?.Label).OfType<string>();
    }

    /// <summary>An interest or a place as it is called in the language.</summary>
    public string Called(string label)
    {
        if (!language.IsEnglish)
            return label;
        if (context.Pack.Rows<MunicipalityRow>().FirstOrDefault(m => m.Name == label) is { } town)
            return Romaji.Of(town.Name, town.Kana);
        var keys = ThreeQuestions
            .Interests(context.Pack)
            .Select(i => (i.Label, Key: i.Id))
            .Concat(ThreeQuestions.Homes(context.Pack).Concat(ThreeQuestions.Places(context.Pack)).Select(p => (p.Label, p.Key)));
        var key = keys.FirstOrDefault(k => k.Label == label).Key;
        return key is null ? label : language.Words.Answers.Choices.GetValueOrDefault(key) ?? label;
    }

    /// <summary>
    /// The answers of the address, which are taken along; where it has none, those that were told before. Nothing is asked twice.
    /// </summary>
    public ThreeAnswers Told(IQueryCollection query)
    {
        var answers = Read(query);
        if (!answers.Any)
            return new ThreeAnswers(
                carried.Get(CarriedAnswers.Age),
                carried.Several(CarriedAnswers.Like),
                carried.Get(CarriedAnswers.Place)
            )
            {
                Now = carried.Get(CarriedAnswers.Now),
                When = carried.Get(CarriedAnswers.When),
            };
        return answers;
    }

    /// <summary>Takes answers along that were found good.</summary>
    public void TakeAlong(ThreeAnswers answers) =>
        carried.Tell(
            (CarriedAnswers.Age, answers.Age),
            (CarriedAnswers.Like, string.Join(Listed, answers.Interests)),
            (CarriedAnswers.Place, answers.Place),
            (CarriedAnswers.Now, answers.Now),
            (CarriedAnswers.When, answers.When)
        );

    /// <summary>Forgets every answer, those of the check too.</summary>
    public void Erase() => carried.Clear();

    /// <summary>The answers as they stand in an address.</summary>
    public static ThreeAnswers Read(IQueryCollection query) =>
        new(query["age"].ToString(), [.. query["like"].OfType<string>().Where(l => l.Length > 0)], query["place"].ToString())
        {
            Now = query["now"].ToString(),
            When = query["when"].ToString(),
        };

    private PublicChoice Choice(string key, string label, string note, string icon = "") =>
        language.Words.Answers.Choices.TryGetValue(key, out var words)
            ? new PublicChoice(key, words, note, icon)
            : new PublicChoice(key, Called(label), note, icon, language.IsEnglish && Called(label) == label ? "ja" : null);

    private string Nearby()
    {
        var near = context.Pack.Rows<MunicipalityRow>().Where(m => m.Role == "area").Take(2).ToList();
        if (near.Count == 0)
            return "";
        return language.IsEnglish
            ? string.Join(", ", near.Select(m => Called(m.Name)))
            : string.Join("・", near.Select(m => m.Name.TrimEnd('町', '村', '市'))) + "など";
    }
}
