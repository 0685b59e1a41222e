using Okoshi.App.Access;

namespace Okoshi.App.Tests.Access;

/// <summary>The table of rights against the page that people read and agreed on.</summary>
public sealed class AccessMatrixTests
{
    private static readonly Guid Me = Guid.NewGuid(),
        Other = Guid.NewGuid(),
        MyOffice = Guid.NewGuid(),
        OtherOffice = Guid.NewGuid();

    /// <summary>Every way in which a record can stand to whoever asks, with the scope that would open it.</summary>
    private static readonly (RecordFacts Record, string Opens)[] Records =
    [
        (new RecordFacts(Me), "自分"),
        (new RecordFacts(Other, MyOffice), "組織"),
        (new RecordFacts(Other) { ConsentedOrganizations = [MyOffice] }, "同意"),
        (new RecordFacts(Other, OtherOffice), ""),
        (new RecordFacts(Other) { ConsentedOrganizations = [OtherOffice] }, ""),
        (new RecordFacts(), ""),
    ];

    private static string Page => Path.Combine(Repository.Root, "docs", "開発", "権限表.md");

    [Fact]
    public void The_page_of_the_documentation_is_the_table() => File.ReadAllText(Page).ShouldBe(AccessWords.Markdown());

    [Fact]
    public void Every_cell_of_the_page_holds_for_every_kind_of_record()
    {
        var cells = ReadPage();
        var decisions = 0;
        foreach (var (role, resource, action, words) in cells)
        {
            var actor =
                role == Role.Visitor ? Actor.Visitor : new Actor(Me, [new HeldRole(role, role == Role.Resident ? null : MyOffice)], "test");
            foreach (var (record, opens) in Records)
            {
                // Residents and visitors have no office: an office's scope opens nothing for them.
                var expected = words.Contains("すべて") || (opens.Length > 0 && words.Contains(opens));
                AccessMatrix.May(actor, resource, action, record).ShouldBe(expected, $"{role} {action} {resource} {opens}");
                decisions++;
            }
        }

        cells.Count.ShouldBe(Enum.GetValues<Role>().Length * Enum.GetValues<Resource>().Length * Enum.GetValues<AccessAction>().Length);
        TestContext.Current.SendDiagnosticMessage($"{cells.Count} cells, {decisions} decisions");
    }

    [Fact]
    public void A_visitor_reaches_open_data_only() =>
        Enum.GetValues<Resource>()
            .Where(r => Enum.GetValues<AccessAction>().Any(a => AccessMatrix.MayEnter(Actor.Visitor, r, a)))
            .ShouldBe([Resource.OpenData]);

    [Fact]
    public void A_role_of_one_office_opens_nothing_of_another()
    {
        var adviser = new Actor(
            Me,
            [new HeldRole(Role.Resident, null), new HeldRole(Role.Adviser, MyOffice), new HeldRole(Role.Planner, OtherOffice)],
            "test"
        );

        AccessMatrix
            .May(adviser, Resource.Person, AccessAction.Read, new RecordFacts(Other) { ConsentedOrganizations = [MyOffice] })
            .ShouldBeTrue();
        // The consent is for the other office, where this person is a planner: planners read nobody's contact data.
        AccessMatrix
            .May(adviser, Resource.Person, AccessAction.Read, new RecordFacts(Other) { ConsentedOrganizations = [OtherOffice] })
            .ShouldBeFalse();
    }

    private static List<(Role Role, Resource Resource, AccessAction Action, string[] Words)> ReadPage()
    {
        var rows = File.ReadAllLines(Page)
            .Where(l => l.StartsWith('|'))
            .Select(l => l.Trim('|').Split('|').Select(c => c.Trim()).ToArray())
            .ToArray();
        var roles = rows[0][2..].Select(word => Enum.GetValues<Role>().Single(r => AccessWords.Of(r) == word)).ToArray();
        return
        [
            .. from row in rows[2..]
            let resource = Enum.GetValues<Resource>().Single(r => AccessWords.Of(r) == row[0])
            let action = Enum.GetValues<AccessAction>().Single(a => AccessWords.Of(a) == row[1])
            from cell in roles.Zip(row[2..])
            select (cell.First, resource, action, cell.Second.Split('・')),
        ];
    }
}
