using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Organizations;
using Okoshi.App.Tests.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Tests.Organizations;

public sealed class OrganizationTests
{
    private static readonly OrganizationForm Form = new("見本商工会", Sector.Industry, "017-000-0000", "");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Of_two_editors_the_second_is_told_and_saves_after_having_seen_the_first(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var id = await house.OrganizationAsync("見本商工会");
        var opened = (await FindAsync(house, id)).RowVersion;
        await SaveAsync(house, id, opened, Form with { Tel = "017-111-1111" });

        await Should.ThrowAsync<EditConflictException>(() => SaveAsync(house, id, opened, Form with { Note = "わたしの説明" }));

        var now = await FindAsync(house, id);
        (now.Tel, now.Note).ShouldBe(("017-111-1111", ""));
        await SaveAsync(house, id, now.RowVersion, Form with { Note = "わたしの説明" });
        (await FindAsync(house, id)).Note.ShouldBe("わたしの説明");
    }

    [Theory, EachDatabase]
    public async Task Of_many_who_save_at_the_same_moment_one_wins(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var id = await house.OrganizationAsync("見本商工会");
        var opened = (await FindAsync(house, id)).RowVersion;

        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(i =>
                    Task.Run(
                        async () =>
                        {
                            try
                            {
                                await SaveAsync(house, id, opened, Form with { Note = $"{i}" });
                                return true;
                            }
                            catch (EditConflictException)
                            {
                                return false;
                            }
                        },
                        Token
                    )
                )
        );

        outcomes.Count(won => won).ShouldBe(1);
    }

    [Fact]
    public void Everything_wrong_with_a_form_is_said_at_once() =>
        new OrganizationForm("", (Sector)9, "電話なし", new string('あ', 401))
            .Problems()
            .Select(p => p.Field)
            .ShouldBe(["Name", "Sector", "Tel", "Note"]);

    [Fact]
    public async Task Only_administrators_write()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        foreach (var role in Members.Invitable.Where(r => r != Role.Administrator))
        {
            var person = await house.PersonAsync($"{role}", null, role);
            await Should.ThrowAsync<AccessDeniedException>(() =>
                house.AsAsync(person, s => s.GetRequiredService<SaveOrganization>().RunAsync(null, Guid.Empty, Form, Token))
            );
            await Should.ThrowAsync<AccessDeniedException>(() =>
                house.AsAsync(
                    person,
                    s => s.GetRequiredService<Members>().InviteAsync(person.Roles[1].OrganizationId!.Value, Role.Administrator, Token)
                )
            );
        }
    }

    [Theory, EachDatabase]
    public async Task An_invitation_gives_its_role_once(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var office = await house.OrganizationAsync("見本銀行");
        var (resident, late) = (await house.PersonAsync("招かれた人"), await house.PersonAsync("遅い人"));
        var token = await house.AsAsync(Actor.Operator, s => s.GetRequiredService<Members>().InviteAsync(office, Role.Banker, Token));

        await house.AsAsync(resident, s => s.GetRequiredService<Members>().AcceptAsync(token, Token));
        await Should.ThrowAsync<FormProblemsException>(() =>
            house.AsAsync(late, s => s.GetRequiredService<Members>().AcceptAsync(token, Token))
        );

        var member = (
            await house.AsAsync(Actor.Operator, s => s.GetRequiredService<Members>().ListAsync(office, Token))
        ).ShouldHaveSingleItem();
        (member.Name, member.Membership.Role).ShouldBe(("招かれた人", Role.Banker));
    }

    [Theory, EachDatabase]
    public async Task Two_administrators_who_remove_each_other_leave_one(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var office = await house.OrganizationAsync("見本市役所");
        var (one, two) = (
            await house.PersonAsync("一人目", office, Role.Administrator),
            await house.PersonAsync("二人目", office, Role.Administrator)
        );
        var rows = await house.AsAsync(one, s => s.GetRequiredService<Members>().ListAsync(office, Token));
        Guid RowOf(Actor actor) => rows.Single(r => r.Membership.AccountId == actor.AccountId).Membership.Id;

        await Task.WhenAll(
            new[] { (one, RowOf(two)), (two, RowOf(one)) }.Select(act =>
                Task.Run(
                    async () =>
                    {
                        try
                        {
                            await house.AsAsync(act.Item1, s => s.GetRequiredService<Members>().EndAsync(act.Item2, Token));
                        }
                        catch (Exception refused) when (refused is AccessDeniedException or FormProblemsException)
                        {
                            // The one who comes second.
                        }
                    },
                    Token
                )
            )
        );

        (await house.AsAsync(Actor.Operator, s => s.GetRequiredService<Members>().ListAsync(office, Token))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var only = await house.PersonAsync("一人だけ", null, Role.Administrator);
        var row = (await house.AsAsync(only, s => s.GetRequiredService<Members>().ListAsync(only.Roles[1].OrganizationId!.Value, Token)))[0]
            .Membership
            .Id;

        (
            await Should.ThrowAsync<FormProblemsException>(() =>
                house.AsAsync(only, s => s.GetRequiredService<Members>().EndAsync(row, Token))
            )
        ).Message.ShouldContain("最後の管理者");
    }

    private static Task<Organization> FindAsync(DoorsHouse house, Guid id) =>
        house.AsAsync(
            Actor.Operator,
            s => s.GetRequiredService<OkoshiDb>().Organizations.AsNoTracking().SingleAsync(o => o.Id == id, Token)
        );

    private static Task<SavedOrganization> SaveAsync(DoorsHouse house, Guid id, Guid version, OrganizationForm form) =>
        house.AsAsync(Actor.Operator, s => s.GetRequiredService<SaveOrganization>().RunAsync(id, version, form, Token));
}
