using Okoshi.App.Context;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Push;

namespace Okoshi.Web.Shared;

/// <summary>One answer as the public page shows it.</summary>
public sealed record PublicChoice(string Value, string Label, string Note = "", string Icon = "");

/// <summary>The three questions as the public pages show them; their meaning belongs to <see cref="ThreeQuestions"/>.</summary>
public sealed class PublicQuestions(RegionContext context)
{
    public static IReadOnlyList<PublicChoice> Ages { get; } =
    [.. ThreeQuestions.Ages.Select(a => new PublicChoice(a.Key, a.Label, a.Key == "15-17" ? "高校生など" : ""))];

    public IReadOnlyList<PublicChoice> Interests()
    {
        var pack = context.Pack;
        return
        [
            .. ThreeQuestions.Interests(pack).Select(i => new PublicChoice(i.Id, i.Label, "", i.Icon.Length > 0 ? i.Icon : i.Id)),
            new PublicChoice(ThreeQuestions.NotKnown, "まだ分からない", "", ThreeQuestions.NotKnown),
        ];
    }

    public IReadOnlyList<PublicChoice> Places()
    {
        var pack = context.Pack;
        var near = pack.Rows<MunicipalityRow>().Where(m => m.Role == "area").Select(m => m.Name.TrimEnd('町', '村', '市')).Take(2).ToList();
        return
        [
            .. ThreeQuestions
                .Places(pack)
                .Select(p =>
                    p.Key switch
                    {
                        "area" => new PublicChoice(p.Key, "となりの町や村", near.Count > 0 ? string.Join("・", near) + "など" : ""),
                        "outside" => new PublicChoice(p.Key, "県の外", "いつか帰りたい人も"),
                        _ => new PublicChoice(p.Key, p.Label),
                    }
                ),
        ];
    }

    /// <summary>The answers in words, those that are known.</summary>
    public IReadOnlyList<string> Words(ThreeAnswers answers)
    {
        var interests = Interests();
        var places = Places();
        return [.. Known(Ages, [answers.Age]), .. Known(interests, answers.Interests), .. Known(places, [answers.Place])];

        static IEnumerable<string> Known(IReadOnlyList<PublicChoice> choices, IReadOnlyList<string> values) =>
            values.Where(v => v != ThreeQuestions.NotKnown).Select(v => choices.FirstOrDefault(c => c.Value == v)?.Label).OfType<string>();
    }

    /// <summary>The answers as they stand in an address.</summary>
    public static ThreeAnswers Read(IQueryCollection query)
    {
        return new ThreeAnswers(
            query["age"].ToString(),
            [.. query["like"].OfType<string>().Where(l => l.Length > 0)],
            query["place"].ToString()
        );
    }
}
