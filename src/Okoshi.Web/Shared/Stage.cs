using Okoshi.Web.Pages.Accompany;
using Okoshi.Web.Pages.Measure;
using Okoshi.Web.Pages.Opportunity;
using Okoshi.Web.Pages.Plan;
using Okoshi.Web.Pages.Push;
using Okoshi.Web.Pages.Region;
using Okoshi.Web.Pages.Support;

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
        new(1, "地域を診る", ("何が強く、", "何を失うか"), RegionLinks.Overview),
        new(2, "機会を見つける", ("足りない仕事は", "どれか"), OpportunityLinks.List),
        new(3, "支援をそろえる", ("使える制度は", "どれか"), SupportLinks.Catalogue),
        new(4, "事業を組み立てる", ("自分の力で", "続くか"), PlanLinks.List),
        new(5, "届ける", ("だれに、いつ、", "なぜ届けるか"), PushLinks.List),
        new(6, "伴走する", ("次の一歩は", "何か"), AccompanyLinks.List),
        new(7, "成果を測る", ("何が", "変わったか"), MeasureLinks.Tree),
    ];

    /// <summary>Whether an address belongs to the stage.</summary>
    public bool Covers(PathString path) => path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase);
}
