namespace Okoshi.App.Support.Authoring;

/// <content>Conditions of businesses.</content>
public sealed partial class RuleWords
{
    /// <summary>Roles of places with their words.</summary>
    public static IReadOnlyList<Choice> Roles { get; } =
    [
        new("place-of-business", "事業所（本店・支店・工場・店のどれか）"),
        new("head-office", "本店"),
        new("registered-office", "登記の本店"),
        new("address", "住所"),
    ];

    /// <summary>Definitions of small enterprises with their names.</summary>
    public static IReadOnlyList<Choice> Bases { get; } = [.. NationalSme.Definitions.Values.Select(d => new Choice(d.Id, d.Name))];

    /// <summary>The shared acts with their names.</summary>
    public static IReadOnlyList<Choice> Undertakings { get; } = [.. SharedUndertakings.All.Values.Select(u => new Choice(u.Key, u.Name))];

    private Words Business(RuleNode node) =>
        node.Kind switch
        {
            "legal-form" => Noun(Selected(node)),
            "project-begins" => Verb($"{Selected(node)}に計画を", "始める", "始め"),
            "sme" => Verb(Definition(node) + "で", "ある", "あり"),
            "undertaking" => Verb($"「{Label(Undertakings, node.Name) ?? "（取組を選んでください）"}」に", "当てはまる", "当てはまり"),
            _ => Establishment(node),
        };

    private Words Establishment(RuleNode node)
    {
        var role = node.Role is "head-office" or "registered-office" or "address" ? Label(Roles, node.Role) : "事業所";
        var held =
            !string.IsNullOrWhiteSpace(node.HeldMonths) ? $"{node.HeldMonths.Trim()}か月以上前から"
            : !string.IsNullOrWhiteSpace(node.HeldSince) ? $"{Day(node.HeldSince)}より前から"
            : "";
        var stem = $"{held}{Places(node)}に{role}";
        return string.IsNullOrWhiteSpace(node.MovesWithin)
            ? Verb(stem + "が", "ある", "あり")
            : Verb($"{stem}があるか、{node.MovesWithin.Trim()}か月以内に置く予定が", "ある", "あり");
    }

    private static string Definition(RuleNode node) =>
        !string.IsNullOrWhiteSpace(node.OwnTable)
            ? "制度の表の中小企業者"
            : Label(Bases, node.Basis) ?? "（どの法律の中小企業者かを選んでください）";

    private static string? Label(IReadOnlyList<Choice> choices, string? key) =>
        choices.FirstOrDefault(c => c.Key == key)?.Label ?? (string.IsNullOrWhiteSpace(key) ? null : key.Trim());

    /// <summary>Months where years are counted so.</summary>
    private static string UnitOf(RuleNode node) =>
        node switch
        {
            { IsYears: true, Unit: "months" } => "か月",
            { Kind: "figure" } => node.Unit?.Trim() ?? "",
            _ => RuleKinds.Numbers[node.Kind].Unit,
        };
}
