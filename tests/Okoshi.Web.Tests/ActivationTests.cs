using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Context;
using Okoshi.App.Jobs;

namespace Okoshi.Web.Tests;

/// <summary>Everything that a request or a job needs can be made: nothing is missing among the registered services.</summary>
public sealed class ActivationTests(WebProduct product)
{
    public static TheoryData<Type> Pages =>
        [.. typeof(Program).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_page_can_be_made(Type page)
    {
        await using var scope = product.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OpenRegion>().RunAsync(TestContext.Current.CancellationToken);

        ActivatorUtilities.CreateInstance(scope.ServiceProvider, page).ShouldNotBeNull();
    }

    [Fact]
    public async Task Every_job_can_be_made()
    {
        await using var scope = product.Services.CreateAsyncScope();
        var kinds = product.Services.GetServices<JobKind>().ToArray();

        kinds.Length.ShouldBeGreaterThan(3);
        foreach (var kind in kinds)
            scope.ServiceProvider.GetRequiredKeyedService<JobHandler>(kind.Name).ShouldNotBeNull(kind.Name);
    }

    [Fact]
    public async Task Every_use_case_that_is_registered_can_be_made()
    {
        await using var scope = product.Services.CreateAsyncScope();
        var own = new ServiceCollection().AddUseCasesOfProduct();

        own.Count.ShouldBeGreaterThan(50);
        foreach (var service in own.Where(s => !s.IsKeyedService && !s.ServiceType.IsGenericTypeDefinition))
            scope.ServiceProvider.GetService(service.ServiceType).ShouldNotBeNull(service.ServiceType.Name);
    }
}

file static class Registered
{
    /// <summary>The product's own classes among what it registers.</summary>
    public static IReadOnlyList<ServiceDescriptor> AddUseCasesOfProduct(this IServiceCollection services) =>
        [
            .. Okoshi
                .App.UseCases.AddUseCases(services)
                .Where(s => s.ServiceType.Namespace?.StartsWith("Okoshi", StringComparison.Ordinal) == true),
        ];
}
