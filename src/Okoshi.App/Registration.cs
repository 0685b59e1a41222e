using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Okoshi.App;

/// <summary>Registers classes by what they take, so that a new use case is one file and no line elsewhere.</summary>
public static class Registration
{
    /// <summary>
    /// Registers, one for each scope, every public class of an assembly whose constructor takes registered services and nothing else.
    /// What lives longer, extends another class or is made in another way is registered before.
    /// </summary>
    public static IServiceCollection AddServicesOf(this IServiceCollection services, Assembly assembly)
    {
        var known = services.Select(s => s.ServiceType).ToHashSet();
        var made = services.Select(s => s.IsKeyedService ? s.KeyedImplementationType : s.ImplementationType).ToHashSet();
        var open = assembly.GetExportedTypes().Where(t => TakesSomething(t) && !known.Contains(t) && !made.Contains(t)).ToList();
        // A service may take another that is only found now: go on until a round finds none.
        while (open.Where(TakesServicesOnly).ToArray() is { Length: > 0 } found)
        {
            foreach (var service in found)
            {
                services.AddScoped(service);
                known.Add(service);
                open.Remove(service);
            }
        }
        return services;

        bool TakesServicesOnly(Type type) => Parameters(type).All(p => IsService(p.ParameterType));

        bool IsService(Type type) =>
            known.Contains(type)
            || type.IsGenericType
                && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
                && known.Contains(type.GetGenericArguments()[0]);
    }

    private static bool TakesSomething(Type type) =>
        type is { IsSealed: true, IsAbstract: false, IsNested: false, IsGenericType: false }
        && type.BaseType == typeof(object)
        && !IsRecord(type)
        && type.GetConstructors().Length == 1
        && Parameters(type).Length > 0;

    /// <summary>Records are values, whatever they hold.</summary>
    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static ParameterInfo[] Parameters(Type type) => type.GetConstructors()[0].GetParameters();
}
