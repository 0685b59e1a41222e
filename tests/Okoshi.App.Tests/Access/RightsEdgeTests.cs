using Okoshi.App.Access;

namespace Okoshi.App.Tests.Access;

/// <summary>A token never opens more than it was made for, and the nearest ground is the one that is told.</summary>
public sealed class RightsEdgeTests
{
    private static readonly Guid Me = new(1, 0, 0, new byte[8]);
    private static readonly Guid Office = new(2, 0, 0, new byte[8]);

    [Fact]
    public void A_token_of_an_administrator_does_only_what_it_was_made_for()
    {
        var token = new Actor(Me, [new HeldRole(Role.Administrator, Office)], "api")
        {
            Within = [new TokenScope(Resource.Job, AccessAction.Read)],
        };
        RecordFacts[] jobs = [new RecordFacts(), new RecordFacts()];
        var keys = new RecordKeys<RecordFacts>();

        AccessMatrix.May(token, Resource.Job, AccessAction.Read, jobs[0]).ShouldBeTrue();
        AccessMatrix.May(token, Resource.Job, AccessAction.Write, jobs[0]).ShouldBeFalse();
        AccessMatrix.MayEnter(token, Resource.Job, AccessAction.Write).ShouldBeFalse();
        jobs.AsQueryable().Visible(token, Resource.Job, AccessAction.Read, keys).Count().ShouldBe(2);
        jobs.AsQueryable().Visible(token, Resource.Job, AccessAction.Write, keys).ShouldBeEmpty();
    }

    [Fact]
    public void Who_reads_the_own_record_needs_no_consent()
    {
        var adviser = new Actor(Me, [new HeldRole(Role.Resident, null), new HeldRole(Role.Adviser, Office)], "web");
        AccessMatrix
            .GroundOf(adviser, Resource.Person, AccessAction.Read, new RecordFacts(Me) { ConsentedOrganizations = [Office] })
            .ShouldBe(Scope.Own);
        AccessMatrix
            .GroundOf(adviser, Resource.Person, AccessAction.Read, new RecordFacts(Guid.NewGuid()) { ConsentedOrganizations = [Office] })
            .ShouldBe(Scope.Consented);
    }
}
