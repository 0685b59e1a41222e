using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Data;

namespace Okoshi.Web.Tests.Access;

/// <summary>An account that is closed has no door.</summary>
public sealed class ClosedAccountTests(WebProduct product)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_closed_account_gets_the_answer_of_a_wrong_password_even_where_its_password_was_left()
    {
        var person = await product.PersonAsync();
        using (var before = new FormClient(product.Address))
        using (var entered = await before.SignInAsync(person.Email, TestPerson.Password))
            entered.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        await using (var scope = product.Services.CreateAsyncScope())
        {
            await scope
                .ServiceProvider.GetRequiredService<OkoshiDb>()
                .Users.Where(a => a.Id == person.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.ClosedAt, DateTimeOffset.UtcNow), Token);
        }

        using var after = new FormClient(product.Address);
        using var refused = await after.SignInAsync(person.Email, TestPerson.Password);
        (await refused.Content.ReadAsStringAsync(Token)).ShouldContain("メールアドレスかパスワードが合いません");
    }
}
