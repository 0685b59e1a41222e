namespace Okoshi.Web.Shared;

/// <summary>One of the seven stages as the navigation shows it.</summary>
/// <param name="Number">1 to 7.</param>
/// <param name="Name">Japanese name.</param>
/// <param name="Question">The question that the stage answers, in two lines.</param>
/// <param name="Path">Address of its first page.</param>
public sealed record Stage(int Number, string Name, (string First, string Second) Question, string Path)
{
    /// <summary>The stages in order.</summary>
    public static IReadOnlyList<Stage> All { get; } =
    [
        new(1, "地域を診る", ("何が強く、", "何を失うか"), "/region"),
        new(2, "機会を見つける", ("足りない仕事は", "どれか"), "/opportunities"),
        new(3, "支援をそろえる", ("使える制度は", "どれか"), "/support"),
        new(4, "事業を組み立てる", ("自分の力で", "続くか"), "/plans"),
        new(5, "届ける", ("だれに、いつ、", "なぜ届けるか"), "/push"),
        new(6, "伴走する", ("次の一歩は", "何か"), "/accompany"),
        new(7, "成果を測る", ("何が", "変わったか"), "/measure"),
    ];

    /// <summary>Whether an address belongs to the stage.</summary>
    public bool Covers(PathString path) => path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase);
}
