using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App;
using Okoshi.App.Context;
using Okoshi.App.Jobs;

namespace Okoshi.Web.Tests;

/// <summary>Everything that a request or a job needs can be made: nothing is missing among the registered services.</summary>
public sealed class ActivationTests(WebProduct product)
{
    private static readonly Type[] Types = [.. typeof(UseCases).Assembly.GetTypes(), .. typeof(Program).Assembly.GetTypes()];

    public static TheoryData<Type> Pages => [.. Types.Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract)];

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
        var kinds = product.Services.GetServices<JobKind>();

        kinds
            .Select(k => scope.ServiceProvider.GetRequiredKeyedService<JobHandler>(k.Name).GetType())
            .ShouldBe(Types.Where(t => t.IsSubclassOf(typeof(JobHandler)) && !t.IsAbstract), ignoreOrder: true);
    }

    /// <summary>Whoever takes a service is a service: a class that also takes a value, or what nobody registered, is found here.</summary>
    [Fact]
    public async Task Every_class_that_takes_a_service_can_be_made()
    {
        await using var scope = product.Services.CreateAsyncScope();
        var known = product.Services.GetRequiredService<IServiceProviderIsService>();
        var takers = Types
            .Where(t => t is { IsPublic: true, IsAbstract: false } && t.BaseType == typeof(object) && t.GetMethod("<Clone>$") is null)
            .Where(t => t.GetConstructors().Any(TakesService))
            .ToArray();

        takers.Length.ShouldBeGreaterThan(80);
        takers.Where(t => !known.IsService(t) && !t.GetInterfaces().Any(known.IsService)).ShouldBeEmpty();
        foreach (var taker in takers.Where(known.IsService))
            scope.ServiceProvider.GetService(taker).ShouldNotBeNull(taker.Name);

        bool TakesService(ConstructorInfo constructor) => constructor.GetParameters().Any(p => IsServiceOfProduct(p.ParameterType));

        bool IsServiceOfProduct(Type type) =>
            known.IsService(type) && type.Namespace?.StartsWith("Okoshi.", StringComparison.Ordinal) == true;
    }
}
