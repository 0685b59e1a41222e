using FsCheck;
using FsCheck.Fluent;
using Okoshi.App.Access;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Access;

/// <summary>A list shows what each of its records would show, and the ground of it is told.</summary>
public sealed class VisibleRecordsTests
{
    private static readonly Guid[] Ids = [.. Enumerable.Range(1, 4).Select(i => new Guid(i, 0, 0, new byte[8]))];
    private static readonly MunicipalityCode[] Areas = [MunicipalityCode.Parse("022012"), MunicipalityCode.Parse("022021")];

    private static readonly RecordKeys<Row> Keys = new()
    {
        Owner = r => r.Owner,
        Organization = r => r.Organization,
        AssignedTo = r => r.AssignedTo,
        Area = r => r.Area,
        Consented = offices => r => r.Trusted != null && offices.Contains(r.Trusted.Value),
    };

    private sealed record Row(Guid? Owner, Guid? Organization, Guid? AssignedTo, MunicipalityCode? Area, Guid? Trusted)
    {
        public RecordFacts Facts =>
            new(Owner, Organization)
            {
                AssignedTo = AssignedTo,
                Area = Area,
                ConsentedOrganizations = Trusted is { } trusted ? [trusted] : [],
            };
    }

    [Fact]
    public void A_list_shows_exactly_the_records_that_may_be_seen()
    {
        var row =
            from owner in Maybe(Ids)
            from organization in Maybe(Ids)
            from assigned in Maybe(Ids)
            from area in Maybe(Areas)
            from trusted in Maybe(Ids)
            select new Row(owner, organization, assigned, area, trusted);
        var role =
            from r in Gen.Elements(Enum.GetValues<Role>())
            from office in Maybe(Ids)
            from area in Maybe(Areas)
            select new HeldRole(r, office) { Areas = area is { } a ? [a] : [] };
        var actor = from account in Maybe(Ids) from roles in role.ListOf() select new Actor(account, [.. roles], "test");
        var question =
            from a in actor
            from rows in row.ListOf()
            from resource in Gen.Elements(Enum.GetValues<Resource>())
            from action in Gen.Elements(Enum.GetValues<AccessAction>())
            select (a, rows, resource, action);

        Prop.ForAll(
                question.ToArbitrary(),
                q =>
                    q.rows.AsQueryable()
                        .Visible(q.a, q.resource, q.action, Keys)
                        .SequenceEqual(q.rows.Where(r => AccessMatrix.May(q.a, q.resource, q.action, r.Facts)))
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_ground_nearest_to_the_person_is_told()
    {
        var self = Ids[0];
        var adviser = new Actor(self, [new HeldRole(Role.Resident, null), new HeldRole(Role.Adviser, Ids[1])], "test");

        AccessMatrix.GroundOf(adviser, Resource.Person, AccessAction.Read, new RecordFacts(self)).ShouldBe(Scope.Own);
        AccessMatrix
            .GroundOf(adviser, Resource.Person, AccessAction.Read, new RecordFacts(Ids[2]) { ConsentedOrganizations = [Ids[1]] })
            .ShouldBe(Scope.Consented);
        AccessMatrix
            .GroundOf(adviser, Resource.Person, AccessAction.Read, new RecordFacts(Ids[2]) { ConsentedOrganizations = [Ids[3]] })
            .ShouldBe(Scope.None);
        AccessMatrix.GroundOf(adviser, Resource.OpenData, AccessAction.Read, new RecordFacts()).ShouldBe(Scope.All);
    }

    private static Gen<T?> Maybe<T>(T[] values)
        where T : struct => Gen.Elements(values.Select(v => (T?)v).Append(null).ToArray());
}
