using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Tests.Data;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Support.Catalogue;

/// <summary>For which year a publication speaks.</summary>
public sealed class FirstYearOfAVersionTests
{
    [Fact]
    public async Task A_version_that_starts_next_year_is_confirmed_for_its_own_first_year()
    {
        await using var house = await Drafts.HouseAsync(DatabaseKind.Sqlite);
        var author = await house.PersonAsync("書く人", null, Role.ProgrammeOwner);
        var reviewer = await house.PersonAsync("確かめる人", author.Roles[1].OrganizationId, Role.ProgrammeOwner);

        await Drafts.PublishAsync(
            house,
            author,
            reviewer,
            await Drafts.CreateAsync(house, author, "own-1", Drafts.Content(from: new DateOnly(2027, 4, 1)))
        );

        (await OnAsync(new DateOnly(2027, 4, 1))).ShouldBe(ConfirmationState.Confirmed);
        (await OnAsync(new DateOnly(2028, 3, 31))).ShouldBe(ConfirmationState.Confirmed);
        (await OnAsync(new DateOnly(2028, 4, 1))).ShouldBe(ConfirmationState.ConfirmFirst);

        Task<ConfirmationState> OnAsync(DateOnly day) =>
            house.AsAsync(
                Actor.Visitor,
                s =>
                    Task.FromResult(
                        s.GetRequiredService<ProgrammeCatalogue>()
                            .On(day)
                            .All.Single(e => e.Programme.Id == "own-1")
                            .Programme.ConfirmationOn(day)
                    )
            );
    }
}
